package dev.plumbline.sdk.data;

import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Resolution;

/// What one subscription asks for: one kind of data of one security at one resolution.
///
/// @param type the class of the data: `TradeBar.class`, `QuoteBar.class`, `Tick.class` or an
///   author's own
/// @param symbol the security
/// @param resolution the resolution
/// @param tickType what the data is made of
/// @param dataTimeZone time zone of the files
/// @param exchangeTimeZone time zone of the exchange
/// @param options fill-forward, extended hours and the like
/// @param dataNormalizationMode how prices are adjusted
public record SubscriptionDataConfig(
    Class<? extends BaseData> type,
    Symbol symbol,
    Resolution resolution,
    TickType tickType,
    MarketTimeZone dataTimeZone,
    MarketTimeZone exchangeTimeZone,
    Options options,
    DataNormalizationMode dataNormalizationMode) {

  /// The switches of a subscription.
  ///
  /// @param fillForward whether gaps repeat the last bar
  /// @param extendedMarketHours whether data outside regular hours is emitted
  /// @param internalFeed whether it is the engine's own and not shown to the algorithm
  /// @param customData whether the type is an author's own
  /// @param filtered whether data outside market hours is dropped
  public record Options(
      boolean fillForward,
      boolean extendedMarketHours,
      boolean internalFeed,
      boolean customData,
      boolean filtered) {

    // written out: what the compiler leaves to the first call costs a start many milliseconds

    @Override
    public boolean equals(Object other) {
      return other instanceof Options o && o.bits() == bits();
    }

    @Override
    public int hashCode() {
      return bits();
    }

    private int bits() {
      return (fillForward ? 1 : 0)
          | (extendedMarketHours ? 2 : 0)
          | (internalFeed ? 4 : 0)
          | (customData ? 8 : 0)
          | (filtered ? 16 : 0);
    }
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof SubscriptionDataConfig c
            && c.type == type
            && c.resolution == resolution
            && c.tickType == tickType
            && c.dataNormalizationMode == dataNormalizationMode
            && c.symbol.equals(symbol)
            && c.options.equals(options)
            && c.dataTimeZone.equals(dataTimeZone)
            && c.exchangeTimeZone.equals(exchangeTimeZone);
  }

  @Override
  public int hashCode() {
    return symbol.hashCode() * 31
        + (resolution.ordinal() * 8 + tickType.ordinal()) * 32
        + options.bits();
  }

  /// The same at another resolution.
  public SubscriptionDataConfig withResolution(Resolution other) {
    return new SubscriptionDataConfig(
        type,
        symbol,
        other,
        tickType,
        dataTimeZone,
        exchangeTimeZone,
        options,
        dataNormalizationMode);
  }

  /// The same with prices adjusted otherwise.
  public SubscriptionDataConfig withDataNormalizationMode(DataNormalizationMode mode) {
    return new SubscriptionDataConfig(
        type, symbol, resolution, tickType, dataTimeZone, exchangeTimeZone, options, mode);
  }

  /// The same with the symbol under its ticker of a day.
  public SubscriptionDataConfig withTicker(String ticker) {
    return new SubscriptionDataConfig(
        type,
        symbol.updateMappedSymbol(ticker),
        resolution,
        tickType,
        dataTimeZone,
        exchangeTimeZone,
        options,
        dataNormalizationMode);
  }

  /// Whether gaps repeat the last bar; never for ticks.
  public boolean fillDataForward() {
    return options.fillForward() && resolution != Resolution.TICK;
  }

  /// Whether data outside regular hours is emitted.
  public boolean extendedMarketHours() {
    return options.extendedMarketHours();
  }

  /// Whether it is the engine's own and not shown to the algorithm.
  public boolean isInternalFeed() {
    return options.internalFeed();
  }

  /// Whether the type is an author's own.
  public boolean isCustomData() {
    return options.customData();
  }

  /// The length of one bar in nanoseconds; 0 for ticks.
  public long incrementNs() {
    return resolution.nanos();
  }
}
