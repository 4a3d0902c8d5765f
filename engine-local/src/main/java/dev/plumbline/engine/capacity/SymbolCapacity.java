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
  private static final Decimal DAILY_SHARE = Decimal.of("0.02");
  private static final Decimal HOURLY_SHARE = Decimal.of("0.05");
  private static final Decimal MINUTE_SHARE = Decimal.of("0.20");
  private static final Decimal SECOND_SHARE = Decimal.of("0.50");
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
    Traded traded =
        new Traded(bar, previousVolume, previousTime == Nanos.MIN ? 0 : now - previousTime);
    previousTime = now;
    previousVolume = bar.volume();
    Resolution resolution = Resolution.atMost(bar.periodNs());
    boolean include = includes(resolution, now, traded);
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

  private boolean includes(Resolution resolution, long now, Traded traded) {
    return switch (resolution) {
      case TICK, SECOND ->
          now <= lastFill + minutes(traded, SECOND_DOLLAR_VOLUME, 5) * Nanos.MINUTE;
      case MINUTE -> now <= lastFill + minutes(traded, MINUTE_DOLLAR_VOLUME, 1) * Nanos.MINUTE;
      case HOUR -> now == Nanos.roundUp(lastFill, Nanos.HOUR);
      case DAILY -> now == lastFill || Nanos.startOfDay(now) == Nanos.roundUp(lastFill, Nanos.DAY);
    };
  }

  /// What the market has traded of late: two bars and the time between them, or one bar.
  private record Traded(CapacityBar bar, Decimal before, long sinceNs) {
    Decimal minutes() {
      return sinceNs == Nanos.MINUTE ? Decimal.ONE : Decimal.ofDouble(sinceNs / NANOS_PER_MINUTE);
    }

    Decimal dollars(Decimal rate) {
      return sinceNs == 0
          ? rate.multiply(bar.close()).multiply(bar.volume())
          : bar.close().multiply(rate).multiply(bar.volume().add(before));
    }

    double dollarsEstimate(double rate) {
      double volume = bar.volume().doubleValue() + (sinceNs == 0 ? 0 : before.doubleValue());
      return bar.close().doubleValue() * rate * volume;
    }
  }

  /// The minutes that the market needs for a dollar volume, at least so many. Estimated, and exact
  /// only where the error of the estimate could matter.
  private long minutes(Traded traded, Decimal dollarVolume, int least) {
    double estimate = dollarVolume.doubleValue() / traded.dollarsEstimate(conversionRateEstimate());
    if (traded.sinceNs() != 0) {
      estimate *= traded.sinceNs() / NANOS_PER_MINUTE;
    }
    if (Math.abs(estimate - Math.rint(estimate)) > ESTIMATE_ERROR * (1 + estimate)) {
      return estimate > LONGEST_MINUTES ? LONGEST_MINUTES : (int) Math.max(least, estimate);
    }
    return exactMinutes(traded, dollarVolume, least);
  }

  private long exactMinutes(Traded traded, Decimal dollarVolume, int least) {
    Decimal dollars = traded.dollars(conversionRate());
    Decimal minutes = traded.minutes();
    Decimal averageDollarVolume = minutes.isZero() ? dollars : dollars.divide(minutes);
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
      case DAILY -> DAILY_SHARE;
      case HOUR -> HOURLY_SHARE;
      case MINUTE -> MINUTE_SHARE;
      case SECOND, TICK -> SECOND_SHARE;
    };
  }

  private double conversionRateEstimate() {
    return security.quoteCurrency().conversionRate();
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
