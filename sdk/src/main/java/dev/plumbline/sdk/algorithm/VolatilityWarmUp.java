package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.VolatilityHistory;
import dev.plumbline.sdk.security.VolatilityModel;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.time.TradeBarPeriods;
import java.util.Comparator;
import java.util.List;

/// Feeds a volatility model with the past, in prices scaled to the present where the security's own
/// are raw.
///
/// Source: LEAN, `Common/Securities/Volatility/VolatilityModelExtensions.cs`,
/// `BaseVolatilityModel.GetHistoryRequirements`.
public final class VolatilityWarmUp {
  private final AlgorithmEngine engine;

  /// A warm-up with what an engine gives.
  public VolatilityWarmUp(AlgorithmEngine engine) {
    this.engine = engine;
  }

  /// Resets the model of a security and feeds it with the past that it wants, if it wants any.
  public void warmUp(Security security) {
    VolatilityHistory wanted = security.volatilityModel().beginWarmUp();
    if (wanted != null) {
      warmUp(security, wanted);
    }
  }

  /// Feeds the model of a security with bars up to now.
  void warmUp(Security security, VolatilityHistory wanted) {
    VolatilityModel model = security.volatilityModel();
    if (model == VolatilityModel.NULL || security.subscriptions().isEmpty()) {
      return;
    }
    Symbol symbol = security.symbol();
    HistoryRequest request = request(security, wanted);
    engine
        .historyProvider()
        .history(
            List.of(request),
            slice -> {
              BaseData datum = slice.get(request.config().type()).get(symbol);
              if (datum != null) {
                model.update(security, datum);
              }
            });
  }

  private HistoryRequest request(Security security, VolatilityHistory wanted) {
    List<SubscriptionDataConfig> configs =
        security.subscriptions().stream()
            .sorted(Comparator.comparing(SubscriptionDataConfig::tickType))
            .toList();
    SubscriptionDataConfig first = configs.getFirst();
    Resolution resolution = wanted.resolution() == null ? Resolution.DAILY : wanted.resolution();
    boolean extended =
        resolution != Resolution.HOUR
            && configs.stream().anyMatch(SubscriptionDataConfig::extendedMarketHours);
    long barNs = Math.max(resolution.nanos(), Nanos.SECOND);
    TradeBarPeriods bars =
        new TradeBarPeriods(
            security.exchange().hours(), barNs, extended, first.dataTimeZone(), false);
    long now = engine.timeKeeper().utcNs();
    long startNs = bars.startTime(first.exchangeTimeZone().toLocal(now), wanted.barCount());
    DataNormalizationMode mode =
        first.dataNormalizationMode() == DataNormalizationMode.RAW
            ? DataNormalizationMode.SCALED_RAW
            : first.dataNormalizationMode();
    SubscriptionDataConfig config =
        new SubscriptionDataConfig(
            first.isCustomData()
                ? first.type()
                : HistorySubscriptions.dataType(resolution, TickType.TRADE),
            first.symbol(),
            resolution,
            TickType.TRADE,
            first.dataTimeZone(),
            first.exchangeTimeZone(),
            new SubscriptionDataConfig.Options(
                true, extended, false, first.isCustomData(), first.options().filtered()),
            mode);
    return new HistoryRequest(
        config, security, first.exchangeTimeZone().toUtc(startNs), now, resolution);
  }
}
