package dev.plumbline.backtests.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class IndicatorSectionTest {
  /// About ten seconds: a million bars for each indicator, five times.
  @Tag("long")
  @Test
  void oneMoreValueOfEachIndicatorAllocatesNothing() {
    List<String> rows =
        new IndicatorSection(3)
            .table()
            .text()
            .lines()
            .filter(line -> line.startsWith("| ") && !line.startsWith("| indicator"))
            .toList();
    assertEquals(22, rows.size());
    for (String row : rows) {
      String[] cells = row.split("\\|");
      assertTrue(Double.parseDouble(cells[3].strip()) < 0.1, row);
    }
  }
}
