package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.consolidator.DataConsolidator;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.indicator.Field;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.TestAccount;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Resolution;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Subscriptions for tests: they are kept, and what is fed is passed on at once.
final class TestSubscriptions implements SubscriptionManager {
  final List<SecurityRequest> requests = new ArrayList<>();
  final List<Symbol> removed = new ArrayList<>();
  final Map<DataConsolidator, TickType> consolidators = new LinkedHashMap<>();
  final Map<Indicator, Field> indicators = new LinkedHashMap<>();
  final List<SubscriptionDataConfig> internal = new ArrayList<>();
  private final Set<SubscriptionDataConfig> configs = new LinkedHashSet<>();
  private final TestAccount account;

  TestSubscriptions(TestAccount account) {
    this.account = account;
  }

  static SubscriptionDataConfig config(
      Symbol symbol, Resolution resolution, TickType tickType, boolean extended) {
    Class<? extends BaseData> type = tickType == TickType.QUOTE ? QuoteBar.class : TradeBar.class;
    return new SubscriptionDataConfig(
        resolution == Resolution.TICK ? Tick.class : type,
        symbol,
        resolution,
        tickType,
        MarketTimeZone.NEW_YORK,
        MarketTimeZone.NEW_YORK,
        new SubscriptionDataConfig.Options(true, extended, false, false, true),
        dev.plumbline.sdk.corporate.DataNormalizationMode.ADJUSTED);
  }

  @Override
  public Security addSecurity(SecurityRequest request) {
    requests.add(request);
    Symbol symbol = request.symbol();
    Resolution resolution = request.resolution();
    boolean extended = request.extendedMarketHours();
    configs.add(config(symbol, resolution, TickType.TRADE, extended));
    if (resolution.isFinerThan(Resolution.HOUR)) {
      configs.add(config(symbol, resolution, TickType.QUOTE, extended));
    }
    Security known = account.securities().tryGetValue(symbol).orElse(null);
    Security security = known == null ? account.add(symbol.value()) : known;
    security.setIsTradable(true);
    return security;
  }

  @Override
  public boolean removeSecurity(Symbol symbol) {
    removed.add(symbol);
    return true;
  }

  @Override
  public List<SubscriptionDataConfig> subscriptionDataConfigs(Symbol symbol) {
    return configs.stream().filter(config -> config.symbol().equals(symbol)).toList();
  }

  @Override
  public List<SubscriptionDataConfig> internalDataConfigs(Symbol symbol) {
    return internal.stream().filter(config -> config.symbol().equals(symbol)).toList();
  }

  @Override
  public void addConsolidator(Symbol symbol, DataConsolidator consolidator, TickType tickType) {
    consolidators.put(consolidator, tickType);
  }

  @Override
  public void removeConsolidator(Symbol symbol, DataConsolidator consolidator) {
    consolidators.remove(consolidator);
  }

  @Override
  public void addIndicator(Symbol symbol, Indicator indicator, Field field) {
    indicators.put(indicator, field);
  }

  @Override
  public void removeIndicator(Symbol symbol, Indicator indicator) {
    indicators.remove(indicator);
  }

  /// Passes a datum on to the consolidators.
  void feed(BaseData datum) {
    consolidators.keySet().forEach(consolidator -> consolidator.update(datum));
  }
}
