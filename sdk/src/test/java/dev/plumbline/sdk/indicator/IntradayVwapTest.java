package dev.plumbline.sdk.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.time.Nanos;
import org.junit.jupiter.api.Test;

class IntradayVwapTest {
  private final IntradayVwap vwap = new IntradayVwap();

  @Test
  void startsAnewEachDayAndLeavesRepeatedBarsOut() {
    vwap.update(Bars.bar(Bars.A, Nanos.of(2014, 6, 2, 10, 0), Nanos.MINUTE, 10, 100));
    vwap.update(Bars.bar(Bars.A, Nanos.of(2014, 6, 2, 10, 1), Nanos.MINUTE, 20, 300));
    assertEquals(17.5, vwap.value());
    TradeBar repeated = Bars.bar(Bars.A, Nanos.of(2014, 6, 2, 10, 2), Nanos.MINUTE, 99, 9);
    vwap.update(
        new TradeBar(
            Bars.A,
            repeated.timeNs(),
            repeated.endTimeNs(),
            repeated.prices(),
            repeated.volumeExact(),
            true));
    assertEquals(17.5, vwap.value());
    vwap.update(Bars.bar(Bars.A, Nanos.of(2014, 6, 3, 10, 0), Nanos.MINUTE, 30, 1));
    assertEquals(30, vwap.value());
  }

  @Test
  void needsDataObjects() {
    assertThrows(UnsupportedOperationException.class, () -> vwap.update(1, 10, 10, 10, 10, 5));
  }
}
