package dev.plumbline.sdk.security;

import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.MarketDataType;
import dev.plumbline.sdk.data.Split;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.symbol.SymbolProperties;
import dev.plumbline.sdk.time.LocalTimeKeeper;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.value.Decimal;
import dev.plumbline.sdk.value.SharedStateException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

/// Something that is traded: its prices, its holdings, its exchange and its models.
///
/// Prices are zero before the first datum; open, high, low, close, bid and ask are the price until
/// they are known. Source: LEAN `Common/Securities/Security.cs`.
public sealed class Security permits Equity {
  /// The leverage that means: leave it as it is.
  public static final Decimal NULL_LEVERAGE = Decimal.ZERO;

  private final int index;
  private final Symbol symbol;
  private final SymbolProperties symbolProperties;
  private SecurityExchange exchange;
  private final Cash quoteCurrency;
  private SecurityCache cache;
  private boolean sharesCache;
  private final SecurityHolding holdings;
  private final List<SubscriptionDataConfig> subscriptions = new ArrayList<>();
  private final List<SubscriptionDataConfig> subscriptionsView =
      Collections.unmodifiableList(subscriptions);
  private final Map<String, Object> properties = new HashMap<>();
  private Session session;
  private boolean isTradable;
  private boolean isDelisted;
  private boolean isInitialized;
  private FillModel fillModel;
  private FeeModel feeModel;
  private SlippageModel slippageModel;
  private BuyingPowerModel buyingPowerModel;
  private SettlementModel settlementModel;
  private SecurityPortfolioModel portfolioModel;
  private PriceVariationModel priceVariationModel;
  private VolatilityModel volatilityModel = VolatilityModel.NULL;
  private MarginInterestRateModel marginInterestRateModel = MarginInterestRateModel.NULL;
  private ShortableProvider shortableProvider = ShortableProvider.NULL;
  private SecurityDataFilter dataFilter = SecurityDataFilter.ALL;

  /// A security without data, holdings or subscriptions; tradable unless it is an index.
  @SuppressWarnings("this-escape") // the holding only keeps the reference
  public Security(SecuritySetup setup) {
    this.index = setup.index();
    this.symbol = setup.symbol();
    this.symbolProperties = setup.symbolProperties();
    this.exchange = setup.exchange();
    this.quoteCurrency = setup.cashBook().get(symbolProperties.quoteCurrency());
    this.cache = setup.cache();
    cache.attach(symbol);
    this.holdings = new SecurityHolding(this, setup.cashBook());
    this.isTradable = symbol.securityType() != SecurityType.INDEX;
    SecurityModels models = setup.models();
    this.fillModel = models.fillModel();
    this.feeModel = models.feeModel();
    this.slippageModel = models.slippageModel();
    this.buyingPowerModel = models.buyingPowerModel();
    this.settlementModel = models.settlementModel();
    this.portfolioModel = models.portfolioModel();
    this.priceVariationModel = models.priceVariationModel();
  }

  /// The slot of the security in its run, 0 for the first.
  public final int index() {
    return index;
  }

  /// The symbol.
  public Symbol symbol() {
    return symbol;
  }

  /// The kind of security.
  public SecurityType type() {
    return symbol.securityType();
  }

  /// Lot size, multiplier, price variation and quote currency.
  public SymbolProperties symbolProperties() {
    return symbolProperties;
  }

  /// The cash in which the price is quoted.
  public Cash quoteCurrency() {
    return quoteCurrency;
  }

  /// The exchange.
  public SecurityExchange exchange() {
    return exchange;
  }

  /// Replaces the exchange, such as that of custom data by the one its data follows; before its
  /// data begins. The time zones must be the same.
  public void setExchange(SecurityExchange value) {
    if (!value.timeZone().equals(exchange.timeZone())) {
      throw new IllegalArgumentException(
          "the exchange of %s is in the time zone %s and cannot be replaced by one in %s"
              .formatted(symbol.value(), exchange.timeZone(), value.timeZone()));
    }
    value.setLocalDateTimeFrontierProvider(exchange.timeProvider());
    exchange = value;
  }

  /// The days of regular trading; followed once their number is set.
  public Session session() {
    if (session == null) {
      session = new Session(symbol, exchange);
      cache.follow(session);
    }
    return session;
  }

  /// The last known data.
  public SecurityCache cache() {
    return cache;
  }

  /// Takes the prices of another run's security of the same symbol for its own; the engine's.
  public void shareCache(SecurityCache other) {
    cache = other;
    sharesCache = true;
  }

  private SecurityCache ownCache() {
    if (sharesCache) {
      throw new SharedStateException("the price of " + symbol.value());
    }
    return cache;
  }

  /// What is held of it.
  public SecurityHolding holdings() {
    return holdings;
  }

  /// The subscriptions that feed it, in the order in which they came.
  public List<SubscriptionDataConfig> subscriptions() {
    return subscriptionsView;
  }

  /// Adds a subscription; one that is there already is kept once.
  public void addData(SubscriptionDataConfig subscription) {
    if (!subscription.symbol().equals(symbol)) {
      throw new IllegalArgumentException("Symbols must match. (subscription.Symbol)");
    }
    if (!subscription.exchangeTimeZone().equals(exchange.timeZone())) {
      throw new IllegalArgumentException(
          "ExchangeTimeZones must match. (subscription.ExchangeTimeZone)");
    }
    if (!subscriptions.contains(subscription)) {
      subscriptions.add(subscription);
    }
  }

  /// Adjusts the prices of all its subscriptions otherwise; only before its data begins, in the
  /// security initializer or in `initialize()`.
  public void setDataNormalizationMode(DataNormalizationMode mode) {
    subscriptions.replaceAll(config -> config.withDataNormalizationMode(mode));
    if (symbol.securityType() == SecurityType.EQUITY) {
      priceVariationModel =
          mode == DataNormalizationMode.ADJUSTED
              ? PriceVariationModel.ADJUSTED
              : PriceVariationModel.EQUITY;
    }
  }

  /// Whether any price is known.
  public boolean hasData() {
    return getLastData() != null;
  }

  /// Whether orders are accepted: false for an index, for a security that only the engine
  /// subscribed to, after its removal and after its delisting.
  public boolean isTradable() {
    return isTradable;
  }

  /// Sets whether orders are accepted.
  public void setIsTradable(boolean tradable) {
    this.isTradable = tradable;
  }

  /// Whether it has left the exchange.
  public boolean isDelisted() {
    return isDelisted;
  }

  /// Sets whether it has left the exchange.
  public void setIsDelisted(boolean delisted) {
    this.isDelisted = delisted;
  }

  /// Whether the security initializer has run since the security was created or reset.
  public boolean isInitialized() {
    return isInitialized;
  }

  /// Sets whether the security initializer has run.
  public void setIsInitialized(boolean initialized) {
    this.isInitialized = initialized;
  }

  /// Whether at least one lot is held.
  public boolean holdStock() {
    return holdings.holdStock();
  }

  /// The same as [#holdStock()].
  public boolean invested() {
    return holdings.invested();
  }

  /// Now, on the exchange's wall clock.
  public LocalDateTime localTime() {
    return exchange.localTime();
  }

  /// Now, on the exchange's wall clock, nanoseconds since 1970.
  public long localTimeNs() {
    return exchange.localTimeNs();
  }

  /// Now, as LEAN's securities tell it: the exchange's wall clock turned back into UTC, nanoseconds
  /// since 1970. In the hour that occurs twice in autumn this is the later one.
  public long utcNs() {
    MarketTimeZone zone = exchange.timeZone();
    return zone.toUtc(exchange.localTimeNs());
  }

  /// Sets the clock; joining a [SecurityManager] does this.
  public void setLocalTimeKeeper(LocalTimeKeeper localTimeKeeper) {
    exchange.setLocalDateTimeFrontierProvider(localTimeKeeper);
  }

  /// The last price, exact.
  public Decimal priceExact() {
    return cache.priceExact();
  }

  /// The last price.
  public double price() {
    return cache.price();
  }

  /// The open of the last bar, or the price, exact.
  public Decimal openExact() {
    return known(cache.openExact());
  }

  /// The open of the last bar, or the price.
  public double open() {
    return known(cache.open());
  }

  /// The high of the last bar, or the price, exact.
  public Decimal highExact() {
    return known(cache.highExact());
  }

  /// The high of the last bar, or the price.
  public double high() {
    return known(cache.high());
  }

  /// The low of the last bar, or the price, exact.
  public Decimal lowExact() {
    return known(cache.lowExact());
  }

  /// The low of the last bar, or the price.
  public double low() {
    return known(cache.low());
  }

  /// The close of the last bar, or the price, exact.
  public Decimal closeExact() {
    return known(cache.closeExact());
  }

  /// The close of the last bar, or the price.
  public double close() {
    return known(cache.close());
  }

  /// The last bid, or the price, exact.
  public Decimal bidPriceExact() {
    return known(cache.bidPriceExact());
  }

  /// The last bid, or the price.
  public double bidPrice() {
    return known(cache.bidPrice());
  }

  /// The last ask, or the price, exact.
  public Decimal askPriceExact() {
    return known(cache.askPriceExact());
  }

  /// The last ask, or the price.
  public double askPrice() {
    return known(cache.askPrice());
  }

  /// The size of the last bid, exact.
  public Decimal bidSizeExact() {
    return cache.bidSizeExact();
  }

  /// The size of the last bid.
  public double bidSize() {
    return cache.bidSize();
  }

  /// The size of the last ask, exact.
  public Decimal askSizeExact() {
    return cache.askSizeExact();
  }

  /// The size of the last ask.
  public double askSize() {
    return cache.askSize();
  }

  /// The volume of the last trade bar or tick, exact.
  public Decimal volumeExact() {
    return cache.volumeExact();
  }

  /// The volume of the last trade bar or tick.
  public double volume() {
    return cache.volume();
  }

  /// The last datum that set the price, or null.
  public BaseData getLastData() {
    return cache.getData();
  }

  /// Takes in a datum, and tells the volatility model of it if it sets a price.
  public void setMarketPrice(BaseData data) {
    if (data == null) {
      return;
    }
    ownCache().addData(data);
    updateVolatility(data);
  }

  /// Tells the volatility model, if there is one, of the data that the cache was given; the
  /// engine's.
  public void onPriceUpdated() {
    if (volatilityModel != VolatilityModel.NULL) {
      updateVolatility(cache.getData());
    }
  }

  /// Brings the known prices over a split.
  void applySplit(Split split) {
    ownCache().applySplit(split);
    updateVolatility(cache.getData());
  }

  /// The leverage of its buying power model.
  public double leverage() {
    return leverageExact().doubleValue();
  }

  /// The leverage of its buying power model, exact.
  public Decimal leverageExact() {
    return buyingPowerModel.getLeverage(this);
  }

  /// Changes the leverage of its buying power model.
  public void setLeverage(Number leverage) {
    buyingPowerModel.setLeverage(this, Decimal.of(leverage));
  }

  /// What decides on fills.
  public FillModel fillModel() {
    return fillModel;
  }

  /// Replaces what decides on fills.
  public void setFillModel(FillModel model) {
    this.fillModel = model;
  }

  /// What fills cost.
  public FeeModel feeModel() {
    return feeModel;
  }

  /// Replaces what fills cost.
  public void setFeeModel(FeeModel model) {
    this.feeModel = model;
  }

  /// What the market moves against orders.
  public SlippageModel slippageModel() {
    return slippageModel;
  }

  /// Replaces what the market moves against orders.
  public void setSlippageModel(SlippageModel model) {
    this.slippageModel = model;
  }

  /// The margin.
  public BuyingPowerModel buyingPowerModel() {
    return buyingPowerModel;
  }

  /// Replaces the margin.
  public void setBuyingPowerModel(BuyingPowerModel model) {
    this.buyingPowerModel = model;
  }

  /// The same as [#buyingPowerModel()].
  public BuyingPowerModel marginModel() {
    return buyingPowerModel;
  }

  /// The same as [#setBuyingPowerModel(BuyingPowerModel)].
  public void setMarginModel(BuyingPowerModel model) {
    this.buyingPowerModel = model;
  }

  /// When money of fills is there.
  public SettlementModel settlementModel() {
    return settlementModel;
  }

  /// Replaces when money of fills is there.
  public void setSettlementModel(SettlementModel model) {
    this.settlementModel = model;
  }

  /// The bookkeeping of fills.
  public SecurityPortfolioModel portfolioModel() {
    return portfolioModel;
  }

  /// Replaces the bookkeeping of fills.
  public void setPortfolioModel(SecurityPortfolioModel model) {
    this.portfolioModel = model;
  }

  /// The smallest step of the price.
  public PriceVariationModel priceVariationModel() {
    return priceVariationModel;
  }

  /// Replaces the smallest step of the price.
  public void setPriceVariationModel(PriceVariationModel model) {
    this.priceVariationModel = model;
  }

  /// How much the price moves.
  public VolatilityModel volatilityModel() {
    return volatilityModel;
  }

  /// Replaces how much the price moves.
  public void setVolatilityModel(VolatilityModel model) {
    this.volatilityModel = model;
  }

  /// What holding costs in interest.
  public MarginInterestRateModel marginInterestRateModel() {
    return marginInterestRateModel;
  }

  /// Replaces what holding costs in interest.
  public void setMarginInterestRateModel(MarginInterestRateModel model) {
    this.marginInterestRateModel = model;
  }

  /// What can be sold short.
  public ShortableProvider shortableProvider() {
    return shortableProvider;
  }

  /// Replaces what can be sold short.
  public void setShortableProvider(ShortableProvider provider) {
    this.shortableProvider = provider;
  }

  /// Which of its data the algorithm sees: all unless set.
  public SecurityDataFilter dataFilter() {
    return dataFilter;
  }

  /// Sets which of its data the algorithm sees; before its data begins, such as in `initialize()`.
  public void setDataFilter(SecurityDataFilter filter) {
    this.dataFilter = Objects.requireNonNull(filter, "filter");
  }

  /// The author's own values on this security, by name; the map can be changed freely.
  public Map<String, Object> properties() {
    return properties;
  }

  /// Keeps something of the author's under a name, in place of what was there.
  public void set(String name, Object value) {
    properties.put(name, value);
  }

  /// What the author keeps under a name.
  ///
  /// @throws java.util.NoSuchElementException if there is nothing of the name
  public <T> T get(Class<T> type, String name) {
    return tryGet(type, name)
        .orElseThrow(() ->
            new NoSuchElementException(
                "The security %s keeps nothing under the name '%s'; it has %s. Use set(name, value) first."
                    .formatted(symbol.value(), name, properties.keySet())));
  }

  /// What the author keeps under a name, or nothing.
  public <T> Optional<T> tryGet(Class<T> type, String name) {
    return Optional.ofNullable(properties.get(name)).map(type::cast);
  }

  /// Takes all subscriptions away and stops trading, as a universe does that drops the security;
  /// prices and holdings stay.
  public void reset() {
    isInitialized = false;
    isTradable = false;
    subscriptions.clear();
  }

  @Override
  public String toString() {
    return symbol.toString();
  }

  private Decimal known(Decimal value) {
    return value.isZero() ? priceExact() : value;
  }

  private double known(double value) {
    return value == 0 ? price() : value;
  }

  private void updateVolatility(BaseData data) {
    if (volatilityModel != VolatilityModel.NULL
        && data != null
        && data.dataType() != MarketDataType.AUXILIARY
        && !data.priceExact().isZero()) {
      volatilityModel.update(this, data);
    }
  }
}
