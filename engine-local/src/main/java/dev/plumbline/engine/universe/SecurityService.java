package dev.plumbline.engine.universe;

import dev.plumbline.sdk.algorithm.AlgorithmState;
import dev.plumbline.sdk.brokerage.BrokerageModel;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.security.PriceVariationModel;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityCache;
import dev.plumbline.sdk.security.SecurityExchange;
import dev.plumbline.sdk.security.SecurityModels;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.security.SecurityPortfolioModel;
import dev.plumbline.sdk.security.SecuritySetup;
import dev.plumbline.sdk.spi.SecurityDatabase;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.symbol.SymbolProperties;
import dev.plumbline.sdk.time.TimeKeeper;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;
import java.util.function.Consumer;

/// Makes securities and gives them the models of the brokerage, then those of the author's
/// initializer.
///
/// Source: LEAN, `Common/Securities/SecurityService.cs` and `BrokerageModelSecurityInitializer.cs`.
public final class SecurityService {
  private final AlgorithmState state;
  private final SecurityPortfolioManager portfolio;
  private final SecurityDatabase database;
  private final SecurityPortfolioModel ledger;
  private final TimeKeeper clock;
  private Consumer<List<Security>> seeder = securities -> {};
  private int nextIndex;

  /// A service for the securities of one run.
  public SecurityService(
      AlgorithmState state,
      SecurityPortfolioManager portfolio,
      SecurityDatabase database,
      SecurityPortfolioModel ledger,
      TimeKeeper clock) {
    this.clock = clock;
    this.state = state;
    this.portfolio = portfolio;
    this.database = database;
    this.ledger = ledger;
  }

  SecurityDatabase database() {
    return database;
  }

  /// Says who gives securities their last known price where the settings ask for it.
  public void setSeeder(Consumer<List<Security>> value) {
    seeder = value;
  }

  /// The algorithm's security of a symbol, made if there is none yet.
  ///
  /// @param configs what is followed of it by hand; empty for a universe, which tells it later
  Security create(Symbol symbol, List<SubscriptionDataConfig> configs, Decimal leverage) {
    boolean seeded = !configs.isEmpty();
    Security known = active(symbol);
    if (known != null) {
      configs.forEach(known::addData);
      if (symbol.securityType() != SecurityType.INDEX) {
        known.setIsTradable(true);
      }
      initialize(known, seeded);
      return known;
    }
    Security security = make(symbol);
    security.setIsTradable(symbol.securityType() != SecurityType.INDEX);
    configs.forEach(security::addData);
    initialize(security, seeded);
    if (!leverage.isZero()) {
      security.setLeverage(leverage);
    }
    boolean raw = seeded && configs.getFirst().dataNormalizationMode() == DataNormalizationMode.RAW;
    if (raw && symbol.securityType() == SecurityType.EQUITY) {
      security.setPriceVariationModel(PriceVariationModel.EQUITY);
    }
    return security;
  }

  /// A security that only the benchmark sees.
  public Security createBenchmark(Symbol symbol) {
    Security security = make(symbol);
    security.setLocalTimeKeeper(clock.localTimeKeeper(security.exchange().timeZone()));
    return security;
  }

  private Security active(Symbol symbol) {
    return portfolio.securities().containsKey(symbol)
        ? portfolio.securities().tryGetValue(symbol).orElse(null)
        : null;
  }

  private Security make(Symbol symbol) {
    SymbolProperties properties =
        database.symbolProperties(symbol, portfolio.cashBook().accountCurrency());
    if (!portfolio.cashBook().containsKey(properties.quoteCurrency())) {
      portfolio.cashBook().add(properties.quoteCurrency(), Decimal.ZERO, Decimal.ZERO);
    }
    BrokerageModel brokerage = state.brokerageModel();
    SecurityExchange exchange = new SecurityExchange(database.exchangeHours(symbol));
    PriceVariationModel steps =
        symbol.securityType() == SecurityType.EQUITY
            ? PriceVariationModel.ADJUSTED
            : PriceVariationModel.SECURITY;
    SecuritySetup setup =
        new SecuritySetup(
            nextIndex++,
            symbol,
            exchange,
            properties,
            portfolio.cashBook(),
            new SecurityCache(),
            new SecurityModels(null, null, null, null, null, ledger, steps));
    Security security =
        symbol.securityType() == SecurityType.EQUITY
            ? new Equity(setup, database.primaryExchange(symbol))
            : new Security(setup);
    applyModels(security, brokerage);
    return security;
  }

  /// Gives a security the models of a brokerage.
  static void applyModels(Security security, BrokerageModel brokerage) {
    security.setFillModel(brokerage.getFillModel(security));
    security.setFeeModel(brokerage.getFeeModel(security));
    security.setSlippageModel(brokerage.getSlippageModel(security));
    security.setSettlementModel(brokerage.getSettlementModel(security));
    security.setBuyingPowerModel(brokerage.getBuyingPowerModel(security));
    security.setMarginInterestRateModel(brokerage.getMarginInterestRateModel(security));
    security.setShortableProvider(brokerage.getShortableProvider(security));
  }

  private void initialize(Security security, boolean seeded) {
    if (security.isInitialized()) {
      return;
    }
    if (seeded) {
      seed(List.of(security));
    }
    security.setIsInitialized(true);
    applyModels(security, state.brokerageModel());
    if (state.securityInitializer() != null) {
      state.securityInitializer().initialize(security);
    }
  }

  /// Gives securities their last known price where the settings ask for it.
  void seed(List<Security> securities) {
    if (state.settings().seedInitialPrices() && !securities.isEmpty()) {
      seeder.accept(securities);
    }
  }
}
