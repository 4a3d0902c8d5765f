package dev.plumbline.backtests.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BoxPlotTest {
  private static String drawn(double... values) {
    Html html = new Html();
    new BoxPlot().add("Day", values).write(html, "boxes");
    return html.text();
  }

  @Test
  void drawsQuartilesMedianAndExtremesOnOneScale() {
    String page = drawn(-0.1, 0, 0.1, 0.2, 0.3);
    assertTrue(page.contains("<i class=\"zero\" style=\"left:25.000%\">"), page);
    assertTrue(page.contains("<i class=\"whisker\" style=\"left:0.000%;width:100.000%\">"), page);
    assertTrue(page.contains("<i class=\"box\" style=\"left:25.000%;width:50.000%\">"), page);
    assertTrue(page.contains("<i class=\"median\" style=\"left:50.000%\">"), page);
  }

  @Test
  void drawsNothingWhereNothingMoved() {
    assertEquals("", drawn(0, 0, 0));
    assertEquals("", drawn());
  }
}
