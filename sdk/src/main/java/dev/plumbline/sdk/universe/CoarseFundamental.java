package dev.plumbline.sdk.universe;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.MarketDataType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.util.Objects;

/// What one trading day left behind of one equity: its last price and how much of it was traded.
///
/// Source of the names: LEAN, `Common/Data/UniverseSelection/CoarseFundamental.cs`.
public sealed class CoarseFundamental implements BaseData permits FineFundamental {
  private final Symbol symbol;
  private final long timeNs;
  private final Day day;
  private final FundamentalDataProvider provider;

  /// The figures of a day.
  ///
  /// @param priceExact the unadjusted close
  /// @param volume shares traded
  /// @param dollarVolume worth of the shares traded
  /// @param priceFactorExact what adjusts prices for dividends
  /// @param splitFactorExact what adjusts prices for splits
  public record Day(
      Decimal priceExact,
      long volume,
      double dollarVolume,
      Decimal priceFactorExact,
      Decimal splitFactorExact) {
    /// A day of which nothing is known: prices and factors are zero, as LEAN has them then.
    public static final Day UNKNOWN =
        new Day(Decimal.ZERO, 0, Double.NaN, Decimal.ZERO, Decimal.ZERO);

    /// Checks that nothing is null.
    public Day {
      Objects.requireNonNull(priceExact, "priceExact");
      Objects.requireNonNull(priceFactorExact, "priceFactorExact");
      Objects.requireNonNull(splitFactorExact, "splitFactorExact");
    }
  }

  CoarseFundamental(Symbol symbol, long timeNs, Day day, FundamentalDataProvider provider) {
    this.symbol = symbol;
    this.timeNs = timeNs;
    this.day = day;
    this.provider = provider;
  }

  @Override
  public Symbol symbol() {
    return symbol;
  }

  @Override
  public long timeNs() {
    return timeNs;
  }

  /// A day after its beginning: what happened on a day is known from its end.
  @Override
  public long endTimeNs() {
    return timeNs + Nanos.DAY;
  }

  /// Price, volume and factors together.
  public Day day() {
    return day;
  }

  /// The unadjusted close.
  @Override
  public Decimal valueExact() {
    return day.priceExact();
  }

  @Override
  public MarketDataType dataType() {
    return MarketDataType.BASE;
  }

  /// The market, such as `usa`.
  public String market() {
    return symbol.market();
  }

  /// Shares traded.
  public long volume() {
    return day.volume();
  }

  /// Worth of the shares traded, in dollars; not a number where the day is not known.
  public double dollarVolume() {
    return day.dollarVolume();
  }

  /// Whether more is known of the company than prices and volumes.
  ///
  /// As in LEAN the provider of fundamental data decides, not the column of the universe file.
  public boolean hasFundamentalData() {
    return Boolean.TRUE.equals(figure("HasFundamentalData"));
  }

  /// What adjusts prices for dividends.
  public Decimal priceFactorExact() {
    return day.priceFactorExact();
  }

  /// What adjusts prices for splits.
  public Decimal splitFactorExact() {
    return day.splitFactorExact();
  }

  /// What adjusts prices for splits and dividends.
  public Decimal priceScaleFactorExact() {
    return day.priceFactorExact().multiply(day.splitFactorExact());
  }

  /// The close, adjusted for splits and dividends.
  public Decimal adjustedPriceExact() {
    return valueExact().multiply(priceScaleFactorExact());
  }

  /// The close, adjusted for splits and dividends.
  public double adjustedPrice() {
    return adjustedPriceExact().doubleValue();
  }

  /// A figure by LEAN's name of it, or null where it is not known.
  Object figure(String property) {
    return provider.get(Nanos.startOfDay(timeNs), symbol.id(), property);
  }

  @Override
  public String toString() {
    return symbol + ": " + valueExact();
  }
}
