package dev.plumbline.sdk.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.time.Nanos;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndicatorTest {

  @Test
  void isZeroAtTheBeginningOfTimeBeforeTheFirstInput() {
    Indicator average = new SimpleMovingAverage(3);
    assertEquals(new IndicatorDataPoint(Nanos.MIN, 0), average.current());
    assertEquals(new IndicatorDataPoint(Nanos.MIN, 0), average.previous());
    assertFalse(average.isReady());
  }

  @Test
  void keepsTheValueBeforeTheNewest() {
    Indicator identity = new Identity("x");
    identity.update(10, 1.5);
    assertEquals(new IndicatorDataPoint(Nanos.MIN, 0), identity.previous());
    identity.update(20, 2.5);
    assertEquals(new IndicatorDataPoint(10, 1.5), identity.previous());
    assertEquals(new IndicatorDataPoint(20, 2.5), identity.get(0));
  }

  @Test
  void widensItsWindowWhenAskedFurtherBack() {
    Indicator identity = new Identity("x");
    identity.update(1, 1);
    assertNull(identity.get(3));
    for (int i = 2; i <= 5; i++) {
      identity.update(i, i);
    }
    assertEquals(4, identity.window().size());
    assertEquals(2, identity.get(3).value());
    identity.window().setSize(2);
    assertEquals(4, identity.get(1).value());
  }

  @Test
  void refusesInputsOlderThanTheLast() {
    Indicator identity = new Identity("x");
    identity.update(20, 2);
    identity.update(10, 1);
    assertEquals(2, identity.value());
    assertEquals(1, identity.samples());
    assertEquals(1, identity.lateSamples());
    identity.update(20, 3);
    assertEquals(3, identity.value(), "an input of the same time counts, as in LEAN");
  }

  @Test
  void ignoresTheVeryObjectThatItTookLast() {
    Indicator sum = new Sum(5);
    TradeBar bar = Bars.day(Bars.A, 2, 10, 100);
    sum.update(bar);
    sum.update(bar);
    assertEquals(1, sum.samples());
    assertEquals(10, sum.value());
  }

  @Test
  void takesTheCloseOfBars() {
    Indicator identity = new Identity("x");
    identity.update(5, 1, 4, 0.5, 2, 1000);
    assertEquals(2, identity.value());
    assertEquals(IndicatorInput.VALUE, identity.inputType());
  }

  @Test
  void toldOfBarsOnlyWhereItNeedsBars() {
    Indicator range = new TrueRange();
    Exception refused =
        assertThrows(UnsupportedOperationException.class, () -> range.update(5, 1.0));
    assertTrue(refused.getMessage().contains("Update(TradeBar)"), refused.getMessage());
  }

  @Test
  void tellsListenersInOrderAndNoLongerAfterwards() {
    Indicator identity = new Identity("x");
    List<String> told = new ArrayList<>();
    IndicatorUpdatedHandler first = sender -> told.add("first " + sender.value());
    identity.onUpdated(first);
    identity.onUpdated(sender -> told.add("second " + sender.timeNs()));
    identity.update(7, 1);
    identity.removeUpdated(first);
    identity.update(8, 2);
    assertEquals(List.of("first 1.0", "second 7", "second 8"), told);
  }

  @Test
  void printsOneToFiveDecimals() {
    Indicator identity = new Identity("x");
    identity.update(1, 2);
    assertEquals("2.0", identity.toString());
    identity.update(2, 1.234567);
    assertEquals("1.23457", identity.toString());
    assertEquals("x - 1.23457", identity.toDetailedString());
  }

  @Test
  void takesLeansNames() {
    assertEquals("SMA(20)", new SimpleMovingAverage(20).name());
    assertEquals("BB(20,2)", new BollingerBands(20, 2).name());
    assertEquals("T3(5,0.7)", new T3MovingAverage(5).name());
    assertEquals("AO(5,34,Simple)", new AwesomeOscillator(5, 34).name());
    assertEquals("WWMA14", new WilderMovingAverage(14).name());
    assertEquals("PSAR(0.02,0.02,0.2)", new ParabolicStopAndReverse().name());
  }

  @Test
  void needsPositivePeriods() {
    assertThrows(IllegalArgumentException.class, () -> new SimpleMovingAverage(0));
    assertThrows(IllegalArgumentException.class, () -> new ExponentialMovingAverage(-1));
    assertThrows(
        IllegalArgumentException.class, () -> new MovingAverageConvergenceDivergence(26, 12, 9));
  }
}
