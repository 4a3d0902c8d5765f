package dev.plumbline.backtests.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.plumbline.backtests.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class PackedColumnsTest {
  /// Reads what the page's script reads.
  private static Map<String, double[]> unpacked(String text) throws IOException {
    byte[] packed = Base64.getDecoder().decode(text);
    Map<String, double[]> columns = new HashMap<>();
    try (DataInputStream in =
        new DataInputStream(new GZIPInputStream(new ByteArrayInputStream(packed)))) {
      byte[] head = in.readNBytes(in.readInt());
      try (JsonParser parser = new JsonFactory().createParser(head)) {
        parser.nextToken();
        for (JsonValue column : JsonValue.at(parser).get("columns").items()) {
          List<JsonValue> parts = column.items();
          double[] values = new double[(int) parts.get(1).number()];
          double power = Math.pow(10, parts.get(2).number());
          boolean delta = parts.get(3).number() == 1;
          long before = 0;
          for (int i = 0; i < values.length; i++) {
            long raised = 0;
            int shift = 0;
            int read;
            do {
              read = in.readUnsignedByte();
              raised |= (long) (read & 127) << shift;
              shift += 7;
            } while ((read & 128) != 0);
            long number = (raised - 1 >>> 1) ^ -(raised - 1 & 1);
            before = raised == 0 ? before : delta ? before + number : number;
            values[i] = raised == 0 ? Double.NaN : before / power;
          }
          columns.put(parts.getFirst().text(), values);
        }
      }
    }
    return columns;
  }

  @Test
  void givesBackWhatWasAdded() throws IOException {
    double[] prices = {100.25, 100.26, Double.NaN, -3.5, 0, 99.999};
    double[] jumps = {1e6, -1e6, 1e6, -1e6, 7, 0};
    PackedColumns columns = new PackedColumns();
    columns.add("time", new long[] {1_000_000_000L, 1_000_000_060L, 1_000_000_120L});
    columns.add("price", prices, 4);
    columns.add("jump", jumps, 0);
    Map<String, double[]> read = unpacked(columns.text());
    assertArrayEquals(
        new double[] {1_000_000_000d, 1_000_000_060d, 1_000_000_120d}, read.get("time"));
    assertArrayEquals(prices, read.get("price"), 1e-12);
    assertArrayEquals(jumps, read.get("jump"));
  }

  @Test
  void needsFewBytesForTimesOneAfterTheOther() {
    long[] times = new long[100_000];
    for (int i = 0; i < times.length; i++) {
      times[i] = 1_000_000_000L + 60L * i;
    }
    PackedColumns columns = new PackedColumns();
    columns.add("time", times);
    assertTrue(columns.text().length() < 2000);
  }
}
