package dev.plumbline.sdk.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.value.Decimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartTest {
  private static final long SECOND = 1_000_000_000L;

  private static Decimal d(String text) {
    return Decimal.of(text);
  }

  private static List<String> values(BaseSeries series) {
    return series.values().stream().map(point -> "" + Series.valueOf(point)).toList();
  }

  @Test
  void roundsValuesForDrawing() {
    assertEquals("144.7817", new ChartPoint(0, d("144.78172417")).yExact().toString());
    assertEquals("101691.9198", new ChartPoint(0, d("101691.91983728")).yExact().toString());
    assertEquals("-0.02128589", new ChartPoint(0, d("-0.0212858864")).yExact().toString());
    Candlestick candle = new Candlestick(0, d("1.23456789"), null, d("2.50"), d("3"));
    assertEquals("1.234568", candle.openExact().toString());
    assertTrue(Double.isNaN(candle.high()));
    assertEquals("2.5", candle.lowExact().toString());
  }

  @Test
  void showsWholeSecondsNumbersRoundedCandlesCut() {
    assertEquals(2, new ChartPoint(3 * SECOND / 2, d("1")).unixSeconds());
    assertEquals(2, new ChartPoint(5 * SECOND / 2, d("1")).unixSeconds());
    assertEquals(1, new Candlestick(19 * SECOND / 10, null, null, null, null).unixSeconds());
  }

  @Test
  void aSecondValueOfATimeReplacesTheFirst() {
    Series series = new Series("s");
    series.addPoint(1, d("1"));
    series.addPoint(2, d("2"));
    series.addPoint(2, d("3"));
    assertEquals(List.of("1", "3"), values(series));
  }

  @Test
  void givesUpdatesOnce() {
    Series series = new Series("s", SeriesType.BAR, 2, "%");
    series.addPoint(1, d("1"));
    assertEquals(List.of("1"), values(series.updates()));
    series.addPoint(2, d("2"));
    BaseSeries updates = series.updates();
    assertEquals(List.of("2"), values(updates));
    assertEquals("%", updates.unit());
    assertEquals(List.of(), values(series.updates()));
  }

  @Test
  void sumsThePointsOfAPie() {
    Series pie = new Series("s", SeriesType.PIE, 0);
    pie.addPoint(SECOND, d("1.5"));
    pie.addPoint(3 * SECOND, d("2"));
    assertEquals(new ChartPoint(3 * SECOND, d("3.5")), pie.consolidated());
  }

  @Test
  void rejectsPointsOfAnotherKind() {
    Candlestick candle = new Candlestick(0, d("1"), d("1"), d("1"), d("1"));
    assertThrows(IllegalArgumentException.class, () -> new Series("s").addPoint(candle));
    assertThrows(
        IllegalArgumentException.class,
        () -> new CandlestickSeries("s").addPoint(new ChartPoint(0, d("1"))));
    assertThrows(IllegalArgumentException.class, () -> new Series("s", SeriesType.CANDLE, 0, "$"));
  }

  @Test
  void rejectsASecondSeriesOfTheSameName() {
    Chart chart = new Chart("c");
    chart.addSeries(new Series("s"));
    assertThrows(IllegalArgumentException.class, () -> chart.addSeries(new Series("s")));
  }

  @Test
  void writesColoursAsLeanDoes() {
    assertEquals("#FFA500", Color.ORANGE.text());
    assertEquals("", Color.EMPTY.text());
    assertThrows(IllegalArgumentException.class, () -> new Color(0, 256, 0));
  }

  @Test
  void keepsTheEnginesNamesFromAuthors() {
    UserCharts charts = new UserCharts();
    IllegalArgumentException chart =
        assertThrows(
            IllegalArgumentException.class, () -> charts.plot("Exposure", "Mine", 1, d("1")));
    assertEquals("'Exposure' is a reserved chart name.", chart.getMessage());
    IllegalArgumentException series =
        assertThrows(
            IllegalArgumentException.class,
            () -> charts.plot("Strategy Equity", "Return", 1, d("1")));
    assertEquals(
        "'Return' is a reserved series name for chart 'Strategy Equity'.", series.getMessage());
    charts.plot("Strategy Equity", "Mine", 1, d("1"));
    assertEquals(List.of("Strategy Equity"), charts.updates().stream().map(Chart::name).toList());
  }

  @Test
  void plotsCandlesIntoCandleSeriesOnly() {
    UserCharts charts = new UserCharts();
    charts.addSeries("c", "s", SeriesType.SCATTER, "%");
    Candlestick candle = new Candlestick(0, d("1"), d("1"), d("1"), d("1"));
    assertThrows(IllegalArgumentException.class, () -> charts.plot("c", "s", candle));
    charts.plot("c", "bars", candle);
    assertThrows(IllegalArgumentException.class, () -> charts.plot("c", "bars", 1, d("1")));
    charts.plot("c", "s", 1, d("1"));
    assertEquals(
        new ScatterChartPoint(1, d("1"), null),
        charts.updates().getFirst().series().get("s").lastPoint());
  }
}
