package dev.plumbline.engine.capacity;

import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;

/// What was traded of one security since the last snapshot, by us and by the market.
final class SymbolCapacity {
  private static final long EFFECT_PERIOD = 30 * Nanos.DAY;
  private static final Decimal MINUTES_PER_DAY = Decimal.of(390);
  private static final Decimal SMALLEST_DISCOUNT = Decimal.of("0.20");
  private static final Decimal MINUTE_DOLLAR_VOLUME = Decimal.of(6_000_000);
  private static final Decimal SECOND_DOLLAR_VOLUME = Decimal.of(100_000);
  private static final Decimal UNKNOWN_VOLUME_MINUTES = Decimal.of(10);
  private static final int LONGEST_MINUTES = 120;
  private static final double ESTIMATE_ERROR = 1e-9;
  private static final double NANOS_PER_MINUTE = 6e10;

  private final CapacityMarket market;
  private final Security security;
  private Decimal saleVolume = Decimal.ZERO;
  private Decimal marketVolume = Decimal.ZERO;
  private Decimal scale = Decimal.ZERO;
  private Decimal discount = Decimal.ZERO;
  private Decimal dollars = Decimal.ZERO;
  private Decimal minutesOfDollars = Decimal.ZERO;
  private Decimal previousVolume = Decimal.ZERO;
  private long previousTime = Nanos.MIN;
  private long lastFill = Nanos.MIN;
  private int trades;
  private boolean resetPending;

  SymbolCapacity(CapacityMarket market, Security security) {
    this.market = market;
    this.security = security;
  }

  Security security() {
    return security;
  }

  /// The dollar volume that we traded since the last snapshot.
  Decimal saleVolume() {
    return saleVolume;
  }

  /// The number of fills since the last reset.
  int trades() {
    return trades;
  }

  /// The dollar volume that the market could take.
  Decimal marketCapacityDollarVolume() {
    return marketVolume.multiply(scale);
  }

  /// Takes a fill. Fills that follow each other fast count the market's volume only in part.
  void onFill(OrderEvent fill) {
    saleVolume =
        saleVolume.add(
            conversionRate()
                .multiply(fill.fillPriceExact())
                .multiply(fill.absoluteFillQuantityExact())
                .multiply(security.symbolProperties().contractMultiplierExact()));
    long before = lastFill == Nanos.MIN ? fill.utcNs() - Nanos.DAY : lastFill;
    Decimal minutes = Decimal.ofDouble((fill.utcNs() - before) / NANOS_PER_MINUTE);
    Decimal pace = Decimal.of(2).multiply(minutes.divide(MINUTES_PER_DAY));
    discount = pace.isGreater(Decimal.ONE) ? Decimal.ONE : SMALLEST_DISCOUNT.max(pace);
    if (resetPending) {
      marketVolume = Decimal.ZERO;
      trades = 0;
      resetPending = false;
    }
    trades++;
    lastFill = fill.utcNs();
  }

  /// Takes the bar of the present time; true when the time after the last fill is over.
  boolean updateMarketCapacity() {
    CapacityBar bar = market.bar(security);
    if (bar == null || bar.volume().isZero()) {
      return false;
    }
    long now = market.utcNs();
    updateAverage(bar, now);
    Resolution resolution = Resolution.atMost(bar.periodNs());
    boolean include = includes(resolution, now);
    if (include) {
      scale = scale(resolution);
      marketVolume =
          marketVolume.add(
              bar.close()
                  .multiply(discount)
                  .multiply(bar.volume())
                  .multiply(conversionRate())
                  .multiply(security.symbolProperties().contractMultiplierExact()));
    }
    return !include;
  }

  private void updateAverage(CapacityBar bar, long now) {
    long since = previousTime == Nanos.MIN ? 0 : now - previousTime;
    Decimal minutes =
        since == Nanos.MINUTE ? Decimal.ONE : Decimal.ofDouble(since / NANOS_PER_MINUTE);
    minutesOfDollars = minutes;
    dollars =
        minutes.isZero()
            ? conversionRate().multiply(bar.close()).multiply(bar.volume())
            : bar.close().multiply(conversionRate()).multiply(bar.volume().add(previousVolume));
    previousTime = now;
    previousVolume = bar.volume();
  }

  private boolean includes(Resolution resolution, long now) {
    return switch (resolution) {
      case TICK, SECOND -> now <= lastFill + minutes(SECOND_DOLLAR_VOLUME, 5) * Nanos.MINUTE;
      case MINUTE -> now <= lastFill + minutes(MINUTE_DOLLAR_VOLUME, 1) * Nanos.MINUTE;
      case HOUR -> now == Nanos.roundUp(lastFill, Nanos.HOUR);
      case DAILY -> now == lastFill || Nanos.startOfDay(now) == Nanos.roundUp(lastFill, Nanos.DAY);
    };
  }

  /// The minutes that the market needs for a dollar volume, at least so many.
  private long minutes(Decimal dollarVolume, int least) {
    double estimate = dollarVolume.doubleValue() / dollars.doubleValue();
    if (!minutesOfDollars.isZero()) {
      estimate *= minutesOfDollars.doubleValue();
    }
    if (Math.abs(estimate - Math.rint(estimate)) > ESTIMATE_ERROR * (1 + estimate)) {
      return estimate > LONGEST_MINUTES ? LONGEST_MINUTES : (int) Math.max(least, estimate);
    }
    return exactMinutes(dollarVolume, least);
  }

  private long exactMinutes(Decimal dollarVolume, int least) {
    Decimal averageDollarVolume =
        minutesOfDollars.isZero() ? dollars : dollars.divide(minutesOfDollars);
    Decimal needed =
        averageDollarVolume.isZero()
            ? UNKNOWN_VOLUME_MINUTES
            : dollarVolume.divide(averageDollarVolume);
    return needed.isGreater(Decimal.of(LONGEST_MINUTES))
        ? LONGEST_MINUTES
        : (int) Math.max(least, needed.doubleValue());
  }

  private static Decimal scale(Resolution resolution) {
    return switch (resolution) {
      case DAILY -> Decimal.of("0.02");
      case HOUR -> Decimal.of("0.05");
      case MINUTE -> Decimal.of("0.20");
      case SECOND, TICK -> Decimal.of("0.50");
    };
  }

  private Decimal conversionRate() {
    return security.quoteCurrency().conversionRateExact();
  }

  /// Begins a new snapshot; the market's volume is kept until the next fill.
  void reset() {
    resetPending = true;
    saleVolume = Decimal.ZERO;
  }

  /// Whether the security is no longer held and its last fill is a month ago.
  boolean shouldRemove() {
    return !security.invested() && market.utcNs() >= lastFill + EFFECT_PERIOD;
  }
}
