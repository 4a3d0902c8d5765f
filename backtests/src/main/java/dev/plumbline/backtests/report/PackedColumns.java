package dev.plumbline.backtests.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.GZIPOutputStream;

/// Columns of numbers and lists of texts, packed so that hundreds of thousands of rows fit into a
/// page.
///
/// Layout, compressed by gzip and written in base 64: the length of the index in four bytes, big
/// end first; the index in JSON:
/// `{"columns":[[name,count,decimals,delta,bytes],...],"texts":{name:[...]}}`; the columns one
/// after the other. A number is a whole one once its decimal point is moved by `decimals`; with
/// `delta` 1 it stands as the difference to the one before. It is then mapped to zero and above
/// (zigzag), raised by one (zero is a missing number), and written seven bits a byte, lowest first,
/// with the eighth bit on all bytes but the last.
final class PackedColumns {
  private static final int MOST_DECIMALS = 8;
  private static final double LARGEST = 1L << 50;

  private final StringBuilder index = new StringBuilder();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final SequencedMap<String, Collection<String>> texts = new LinkedHashMap<>();

  /// Adds a column of whole numbers.
  void add(String name, long[] values) {
    long[] shifted = new long[values.length];
    boolean[] missing = new boolean[values.length];
    System.arraycopy(values, 0, shifted, 0, values.length);
    write(name, shifted, missing, 0);
  }

  /// Adds a column of numbers; NaN is a missing one.
  ///
  /// @param decimals decimals that are kept; fewer where the numbers have fewer
  void add(String name, double[] values, int decimals) {
    int digits = digits(values, Math.min(decimals, MOST_DECIMALS));
    double power = Math.pow(10, digits);
    long[] shifted = new long[values.length];
    boolean[] missing = new boolean[values.length];
    for (int i = 0; i < values.length; i++) {
      missing[i] = Double.isNaN(values[i]) || Math.abs(values[i] * power) > LARGEST;
      shifted[i] = missing[i] ? 0 : Math.round(values[i] * power);
    }
    write(name, shifted, missing, digits);
  }

  /// Adds a list of texts.
  void add(String name, Collection<String> list) {
    texts.put(name, List.copyOf(list));
  }

  /// The fewest decimals that lose nothing, at most so many.
  private static int digits(double[] values, int most) {
    for (int digits = 0; digits < most; digits++) {
      double power = Math.pow(10, digits);
      boolean exact = true;
      for (int i = 0; i < values.length && exact; i++) {
        double shifted = values[i] * power;
        exact =
            Double.isNaN(shifted)
                || Math.abs(shifted - Math.rint(shifted)) <= 1e-9 * Math.max(1, Math.abs(shifted));
      }
      if (exact) {
        return digits;
      }
    }
    return most;
  }

  private void write(String name, long[] values, boolean[] missing, int decimals) {
    byte[] plain = encoded(values, missing, false);
    byte[] delta = encoded(values, missing, true);
    boolean usesDelta = delta.length < plain.length;
    byte[] written = usesDelta ? delta : plain;
    bytes.writeBytes(written);
    index.append(index.isEmpty() ? "" : ",").append('[');
    Json.text(index, name);
    index.append(',').append(values.length).append(',').append(decimals);
    index.append(',').append(usesDelta ? 1 : 0);
    index.append(',').append(written.length).append(']');
  }

  private static byte[] encoded(long[] values, boolean[] missing, boolean delta) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(values.length * 2);
    long before = 0;
    for (int i = 0; i < values.length; i++) {
      if (missing[i]) {
        out.write(0);
        continue;
      }
      long number = delta ? values[i] - before : values[i];
      before = values[i];
      long rest = ((number << 1) ^ (number >> 63)) + 1;
      while (rest > 127) {
        out.write((int) (rest & 127 | 128));
        rest >>>= 7;
      }
      out.write((int) rest);
    }
    return out.toByteArray();
  }

  /// All of it, as it stands in the page.
  String text() {
    StringBuilder json = new StringBuilder("{\"columns\":[").append(index).append("],\"texts\":{");
    String separator = "";
    for (Map.Entry<String, Collection<String>> list : texts.entrySet()) {
      json.append(separator);
      Json.text(json, list.getKey());
      json.append(":[");
      String comma = "";
      for (String text : list.getValue()) {
        json.append(comma);
        Json.text(json, text);
        comma = ",";
      }
      json.append(']');
      separator = ",";
    }
    byte[] head = json.append("}}").toString().getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new BestGzip(packed)) {
      for (int shift = 24; shift >= 0; shift -= 8) {
        out.write(head.length >>> shift);
      }
      out.write(head);
      bytes.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot pack the page's data", e);
    }
    return Base64.getEncoder().encodeToString(packed.toByteArray());
  }

  private static final class BestGzip extends GZIPOutputStream {
    BestGzip(ByteArrayOutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(9);
    }
  }
}
