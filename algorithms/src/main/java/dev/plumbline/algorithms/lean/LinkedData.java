package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.data.CustomData;
import dev.plumbline.sdk.data.FileFormat;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.SubscriptionDataSource;
import dev.plumbline.sdk.data.SubscriptionTransportMedium;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Resolution;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// Daily data that belongs to a security; there are no files of it.
///
/// Answers to LEAN's `LinkedData`.
class LinkedData extends CustomData {
  private int count;

  LinkedData() {}

  /// A datum of a day.
  LinkedData(Symbol symbol, LocalDate day, int count) {
    setSymbol(symbol);
    setEndTime(day.atStartOfDay());
    this.count = count;
  }

  int count() {
    return count;
  }

  @Override
  public SubscriptionDataSource getSource(
      SubscriptionDataConfig config, LocalDate date, boolean isLiveMode) {
    String ticker = config.symbol().underlying().value().toLowerCase(Locale.ROOT);
    return new SubscriptionDataSource(
        "TestData/linked/" + ticker + ".csv",
        SubscriptionTransportMedium.LOCAL_FILE,
        FileFormat.CSV);
  }

  @Override
  public CustomData reader(
      SubscriptionDataConfig config, String line, LocalDate date, boolean isLiveMode) {
    return new LinkedData(config.symbol(), date, 10);
  }

  @Override
  public boolean requiresMapping() {
    return true;
  }

  @Override
  public MarketTimeZone dataTimeZone() {
    return MarketTimeZone.of("UTC");
  }

  @Override
  public Resolution defaultResolution() {
    return Resolution.DAILY;
  }

  @Override
  public List<Resolution> supportedResolutions() {
    return List.of(Resolution.DAILY);
  }
}
