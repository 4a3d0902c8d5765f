package dev.plumbline.engine.capacity;

import static dev.plumbline.engine.testing.TestMarket.d;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.plumbline.engine.testing.TestMarket;
import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CapacityEstimateTest {
  private static final long START = Nanos.of(2013, 10, 7);

  private final TestMarket world = new TestMarket();
  private final Security spy = world.add("SPY");
  private final Security ibm = world.add("IBM");
  private final Map<Security, CapacityBar> bars = new HashMap<>();
  private final CapacityEstimate estimate =
      new CapacityEstimate(new World(), START, START + 5 * Nanos.DAY - Nanos.TICK);

  private final class World implements CapacityMarket {
    @Override
    public long utcNs() {
      return world.clock().utcNs();
    }

    @Override
    public Decimal totalPortfolioValue() {
      return d("100000");
    }

    @Override
    public Security security(Symbol symbol) {
      return world.security(symbol);
    }

    @Override
    public CapacityBar bar(Security security) {
      return bars.get(security);
    }
  }

  private void at(long utcNs) {
    world.clock().setUtcDateTime(utcNs);
  }

  private void step(long utcNs, Security security, String close, String volume, long period) {
    at(utcNs);
    bars.clear();
    bars.put(security, new CapacityBar(d(close), d(volume), period));
    estimate.updateMarketCapacity(false);
  }

  @Test
  void knowsNothingBeforeAFill() {
    at(START);
    estimate.updateMarketCapacity(true);
    assertEquals(Decimal.ZERO, estimate.capacity());
    assertNull(estimate.lowestCapacityAsset());
  }

  /// A fifth of the volume of the minutes after a fill counts, as long as the market needs to trade
  /// six million dollars: two minutes at three million a minute, three at two million.
  @Test
  void countsTheMinutesThatTheMarketNeedsAfterAFill() {
    long fill = START + 14 * Nanos.HOUR;
    at(fill);
    estimate.onOrderEvent(world.fill(1, spy, "100", "100"));
    step(fill, spy, "100", "20000", Nanos.MINUTE);
    for (int minute = 1; minute <= 10; minute++) {
      step(fill + minute * Nanos.MINUTE, spy, "100", "10000", Nanos.MINUTE);
    }
    at(START + 5 * Nanos.DAY);
    bars.clear();
    estimate.updateMarketCapacity(false);
    // minutes 0 to 3: 2,000,000 + 3 x 1,000,000, of which 20 % count
    assertEquals(d("1000000"), estimate.capacity());
    assertEquals("1000000.00", estimate.capacity().toString());
    assertEquals(spy.symbol(), estimate.lowestCapacityAsset());
  }

  @Test
  void takesABarOfHoursAsHourly() {
    long fill = START + 20 * Nanos.HOUR;
    at(fill);
    estimate.onOrderEvent(world.fill(1, spy, "100", "100"));
    step(fill, spy, "100", "1000000", 6 * Nanos.HOUR + 30 * Nanos.MINUTE);
    at(START + 5 * Nanos.DAY);
    bars.clear();
    estimate.updateMarketCapacity(true);
    assertEquals(d("5000000"), estimate.capacity());
  }

  @Test
  void fillsInQuickSuccessionCountTheMarketsVolumeInPart() {
    long fill = START + 14 * Nanos.HOUR;
    at(fill);
    estimate.onOrderEvent(world.fill(1, spy, "100", "100"));
    at(fill + Nanos.MINUTE);
    estimate.onOrderEvent(world.fill(2, spy, "100", "100"));
    step(fill + Nanos.MINUTE, spy, "100", "10000", Nanos.MINUTE);
    at(START + 5 * Nanos.DAY);
    bars.clear();
    estimate.updateMarketCapacity(true);
    // 1,000,000 x 0.20 for the pace x 0.20 for the minute, over two trades
    assertEquals(d("20000"), estimate.capacity());
  }

  @Test
  void theSecurityWithTheLeastVolumeLimits() {
    long fill = START + 14 * Nanos.HOUR;
    at(fill);
    estimate.onOrderEvent(world.fill(1, spy, "300", "100"));
    estimate.onOrderEvent(world.fill(2, ibm, "100", "100"));
    bars.put(spy, new CapacityBar(d("100"), d("50000"), Nanos.MINUTE));
    bars.put(ibm, new CapacityBar(d("100"), d("10000"), Nanos.MINUTE));
    estimate.updateMarketCapacity(false);
    bars.clear();
    at(START + 5 * Nanos.DAY);
    estimate.updateMarketCapacity(false);
    assertEquals(ibm.symbol(), estimate.lowestCapacityAsset());
    // 1,000,000 x 0.20 over a quarter of the sales volume
    assertEquals(d("800000"), estimate.capacity());
    // a later snapshot without trading keeps 33 % of the new and 66 % of the old value
    at(START + 10 * Nanos.DAY);
    estimate.updateMarketCapacity(false);
    assertEquals(d("792000"), estimate.capacity());
  }

  @Test
  void quotesStandForVolume() {
    Symbol eurusd = Symbol.create("EURUSD", SecurityType.FOREX, "oanda");
    Bar bid = new Bar(d("1.1"), d("1.1"), d("1.1"), d("1.1"));
    Bar ask = new Bar(d("1.3"), d("1.3"), d("1.3"), d("1.3"));
    QuoteBar quote =
        new QuoteBar(eurusd, START, START + Nanos.MINUTE, bid, d("1"), ask, d("2"), false);
    assertEquals(new CapacityBar(d("1.2"), d("25000000"), Nanos.MINUTE), CapacityBar.of(quote));
    QuoteBar shares =
        new QuoteBar(spy.symbol(), START, START + Nanos.MINUTE, bid, d("1"), ask, d("2"), false);
    assertEquals(d("1.5"), CapacityBar.of(shares).volume());
    TradeBar trades = new TradeBar(spy.symbol(), START, START + Nanos.HOUR, bid, d("7"), false);
    assertEquals(new CapacityBar(d("1.1"), d("7"), Nanos.HOUR), CapacityBar.of(trades));
  }
}
