package dev.plumbline.sdk.security;

import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Dividend;
import dev.plumbline.sdk.data.Split;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderDirection;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/// All that is held: cash, positions and what they are worth.
///
/// Money is in account currency. The portfolio's value is worked out when asked for and kept until
/// cash, fills or prices change; the engine tells of new prices with
/// [#invalidateTotalPortfolioValue()] once a time step. Starts with 100,000 of the account currency
/// and without margin calls; wiring sets the margin call model. Source: LEAN
/// `Common/Securities/SecurityPortfolioManager.cs`.
public final class SecurityPortfolioManager {
  private static final Decimal DEFAULT_CASH = Decimal.of(100_000);

  private final SecurityManager securities;
  private final SecurityTransactionManager transactions;
  private final PortfolioSettings settings;
  private final SecurityPositionGroups positions;
  private final CashBook cashBook = new CashBook();
  private final CashBook unsettledCashBook = new CashBook();
  private final PortfolioEstimate estimate;
  private double cashEstimate;
  private double unsettledEstimate;
  private boolean cashEstimateValid;
  private Cash baseCurrencyCash;
  private MarginCallModel marginCallModel = MarginCallModel.NULL;
  private boolean setCashWasCalled;
  private boolean baseCashSymbolSetExplicitly;
  private boolean setAccountCurrencyWasCalled;
  private List<Security> holdingsOf;
  private List<SecurityHolding> holdings;
  private Decimal totalPortfolioValue = Decimal.ZERO;
  private boolean isTotalPortfolioValueValid;
  private boolean minimumOrderMarginWarningRequested;
  private boolean minimumOrderMarginWarningTaken;

  /// A portfolio of these securities.
  public SecurityPortfolioManager(
      SecurityManager securities,
      SecurityTransactionManager transactions,
      PortfolioSettings settings) {
    this.securities = securities;
    this.transactions = transactions;
    this.settings = settings;
    this.positions = new SecurityPositionGroups(this, securities);
    this.estimate = new PortfolioEstimate(securities);
    securities.onHoldingsChanged(estimate::changed);
    this.baseCurrencyCash = cashBook.get(cashBook.accountCurrency());
    baseCurrencyCash.setAmount(DEFAULT_CASH);
    cashBook.onUpdated(this::onCashBookUpdated);
    unsettledCashBook.onUpdated(update -> forgetCash());
  }

  /// The securities.
  public SecurityManager securities() {
    return securities;
  }

  /// The transactions.
  public SecurityTransactionManager transactions() {
    return transactions;
  }

  /// The positions as groups with margin.
  public SecurityPositionGroups positions() {
    return positions;
  }

  /// The cash that is there.
  public CashBook cashBook() {
    return cashBook;
  }

  /// The cash on its way.
  public CashBook unsettledCashBook() {
    return unsettledCashBook;
  }

  /// What is sold when the margin does not last.
  public MarginCallModel marginCallModel() {
    return marginCallModel;
  }

  /// Replaces what is sold when the margin does not last.
  public void setMarginCallModel(MarginCallModel model) {
    this.marginCallModel = model;
  }

  /// The holdings of a symbol; an error with LEAN's text if it was never added.
  public SecurityHolding get(Symbol symbol) {
    return securities.get(symbol).holdings();
  }

  /// The holdings of a ticker in any case; an error with LEAN's text if it was never added.
  public SecurityHolding get(String ticker) {
    return securities.get(ticker).holdings();
  }

  /// Whether the symbol was ever added.
  public boolean containsKey(Symbol symbol) {
    return securities.containsKey(symbol);
  }

  /// The symbols of the securities that were not removed.
  public List<Symbol> keys() {
    return securities.keys();
  }

  /// The holdings of the securities that were not removed, empty ones included.
  public List<SecurityHolding> values() {
    List<Security> now = securities.values();
    if (holdingsOf != now) {
      List<SecurityHolding> list = new ArrayList<>(now.size());
      for (Security security : now) {
        list.add(security.holdings());
      }
      holdings = Collections.unmodifiableList(list);
      holdingsOf = now;
    }
    return holdings;
  }

  /// The number of securities that were not removed.
  public int count() {
    return securities.count();
  }

  /// The value of the cash that is there, exact.
  public Decimal cashExact() {
    return cashBook.totalValueInAccountCurrencyExact();
  }

  /// The value of the cash that is there.
  public double cash() {
    return cashExact().doubleValue();
  }

  /// The value of the cash on its way, exact.
  public Decimal unsettledCashExact() {
    return unsettledCashBook.totalValueInAccountCurrencyExact();
  }

  /// The value of the cash on its way.
  public double unsettledCash() {
    return unsettledCashExact().doubleValue();
  }

  /// What all positions cost over their leverage, without signs, exact.
  public Decimal totalUnleveredAbsoluteHoldingsCostExact() {
    return sum(securities.values(), SecurityHolding::unleveredAbsoluteHoldingsCostExact);
  }

  /// What all positions cost over their leverage, without signs.
  public double totalUnleveredAbsoluteHoldingsCost() {
    return totalUnleveredAbsoluteHoldingsCostExact().doubleValue();
  }

  /// What all positions cost, without signs, exact.
  public Decimal totalAbsoluteHoldingsCostExact() {
    return sum(securities.values(), SecurityHolding::absoluteHoldingsCostExact);
  }

  /// What all positions cost, without signs.
  public double totalAbsoluteHoldingsCost() {
    return totalAbsoluteHoldingsCostExact().doubleValue();
  }

  /// What all positions are worth, without signs, exact.
  public Decimal totalHoldingsValueExact() {
    return sum(securities.values(), SecurityHolding::absoluteHoldingsValueExact);
  }

  /// What all positions are worth, without signs.
  public double totalHoldingsValue() {
    return totalHoldingsValueExact().doubleValue();
  }

  /// Whether anything is held.
  public boolean holdStock() {
    return securities.holdsStock();
  }

  /// The same as [#holdStock()].
  public boolean invested() {
    return holdStock();
  }

  /// What closing all positions now would earn, exact.
  public Decimal totalUnrealizedProfitExact() {
    return sum(securities.values(), SecurityHolding::unrealizedProfitExact);
  }

  /// What closing all positions now would earn.
  public double totalUnrealizedProfit() {
    return totalUnrealizedProfitExact().doubleValue();
  }

  /// The same as [#totalUnrealizedProfit()].
  public double totalUnrealisedProfit() {
    return totalUnrealizedProfit();
  }

  /// What everything is worth, exact: cash, cash on its way and positions.
  public Decimal totalPortfolioValueExact() {
    isTotalPortfolioValueValid &= !estimate.noticesNewPrices();
    if (!isTotalPortfolioValueValid) {
      Decimal holdings = Decimal.ZERO;
      List<Security> held = securities.held();
      for (int i = 0; i < held.size(); i++) {
        SecurityHolding holding = held.get(i).holdings();
        if (holding.invested()) {
          holdings = holdings.add(holding.holdingsValueExact());
        }
      }
      totalPortfolioValue = cashExact().add(unsettledCashExact()).add(holdings);
      isTotalPortfolioValueValid = true;
    }
    return totalPortfolioValue;
  }

  /// What everything is worth: cash, cash on its way and positions.
  public double totalPortfolioValue() {
    return totalPortfolioValueExact().doubleValue();
  }

  /// [#totalPortfolioValueExact()] less what the settings leave alone.
  public Decimal totalPortfolioValueLessFreeBufferExact() {
    Decimal total = totalPortfolioValueExact();
    Decimal free = settings.freePortfolioValueExact();
    return total.subtract(
        free == null ? total.multiply(settings.freePortfolioValuePercentageExact()) : free);
  }

  /// [#totalPortfolioValue()] less what the settings leave alone.
  public double totalPortfolioValueLessFreeBuffer() {
    return totalPortfolioValueLessFreeBufferExact().doubleValue();
  }

  /// Forgets the value of the portfolio whenever the clock has moved, without being told: prices
  /// change for several runs at once.
  public void followClock() {
    estimate.followClock();
  }

  /// Forgets the value of the portfolio, as prices have changed.
  public void invalidateTotalPortfolioValue() {
    isTotalPortfolioValueValid = false;
    estimate.invalidate();
  }

  /// The portfolio's value in doubles, good to a billionth of what is held: cheap, for questions
  /// that are asked at every step.
  public double totalPortfolioValueEstimate() {
    isTotalPortfolioValueValid &= !estimate.noticesNewPrices();
    if (isTotalPortfolioValueValid) {
      return totalPortfolioValue.doubleValue();
    }
    return cashEstimate() + estimate.holdingsValue();
  }

  /// All cash, unsettled cash included, in doubles; computed anew when a book has changed.
  private double cashEstimate() {
    if (!cashEstimateValid) {
      cashEstimateValid = true;
      unsettledEstimate = unsettledCash();
      cashEstimate = cash() + unsettledEstimate;
    }
    return cashEstimate;
  }

  /// Whether the free margin surely exceeds a margin, error of doubles included; false says
  /// nothing.
  ///
  /// @param required the margin required
  /// @param keepFree fraction of the portfolio's value that must stay free
  public boolean hasAmpleMargin(double required, double keepFree) {
    isTotalPortfolioValueValid &= !estimate.noticesNewPrices();
    double cash = cashEstimate();
    double value = cash + estimate.holdingsValue();
    double free =
        value - Math.abs(unsettledEstimate) - estimate.marginUsed() - Math.abs(value) * keepFree;
    return required < free - estimate.tolerance() - Math.abs(cash) * 1e-9;
  }

  /// Fees of all fills so far, exact; removed securities count.
  public Decimal totalFeesExact() {
    return sum(securities.total(), SecurityHolding::totalFeesExact);
  }

  /// Fees of all fills so far; removed securities count.
  public double totalFees() {
    return totalFeesExact().doubleValue();
  }

  /// Profit of all closing fills before fees, and dividends, exact; removed securities count.
  public Decimal totalProfitExact() {
    return sum(securities.total(), SecurityHolding::profitExact);
  }

  /// Profit of all closing fills before fees, and dividends; removed securities count.
  public double totalProfit() {
    return totalProfitExact().doubleValue();
  }

  /// Profit less fees, exact; removed securities count.
  public Decimal totalNetProfitExact() {
    return sum(securities.total(), SecurityHolding::netProfitExact);
  }

  /// Profit less fees; removed securities count.
  public double totalNetProfit() {
    return totalNetProfitExact().doubleValue();
  }

  /// Value of all fills so far, exact; removed securities count.
  public Decimal totalSaleVolumeExact() {
    Decimal counted = securities.saleVolume();
    return counted != null
        ? counted
        : sum(securities.total(), SecurityHolding::totalSaleVolumeExact);
  }

  /// Value of all fills so far; removed securities count.
  public double totalSaleVolume() {
    return totalSaleVolumeExact().doubleValue();
  }

  /// Margin used by the positions, exact.
  public Decimal totalMarginUsedExact() {
    return positions.totalReservedBuyingPower();
  }

  /// Margin used by the positions.
  public double totalMarginUsed() {
    return totalMarginUsedExact().doubleValue();
  }

  /// Margin that is free, exact.
  public Decimal marginRemainingExact() {
    return getMarginRemaining(totalPortfolioValueExact());
  }

  /// Margin that is free.
  public double marginRemaining() {
    return marginRemainingExact().doubleValue();
  }

  /// Margin that is free at a value of the portfolio: without cash on its way and margin used.
  public Decimal getMarginRemaining(Decimal atTotalPortfolioValue) {
    return atTotalPortfolioValue.subtract(unsettledCashExact()).subtract(totalMarginUsedExact());
  }

  /// Margin there is for an order of a symbol, exact.
  public Decimal getMarginRemainingExact(Symbol symbol, OrderDirection direction) {
    return positions.getBuyingPower(securities.get(symbol), direction);
  }

  /// Margin there is for an order of a symbol.
  public double getMarginRemaining(Symbol symbol, OrderDirection direction) {
    return getMarginRemainingExact(symbol, direction).doubleValue();
  }

  /// Margin there is for a buy of a symbol.
  public double getMarginRemaining(Symbol symbol) {
    return getMarginRemaining(symbol, OrderDirection.BUY);
  }

  /// The same as [#getMarginRemainingExact(Symbol, OrderDirection)].
  public Decimal getBuyingPowerExact(Symbol symbol, OrderDirection direction) {
    return getMarginRemainingExact(symbol, direction);
  }

  /// The same as [#getMarginRemaining(Symbol, OrderDirection)].
  public double getBuyingPower(Symbol symbol, OrderDirection direction) {
    return getMarginRemaining(symbol, direction);
  }

  /// The same as [#getMarginRemaining(Symbol)].
  public double getBuyingPower(Symbol symbol) {
    return getMarginRemaining(symbol);
  }

  /// Whether orders can be paid.
  public HasSufficientBuyingPowerForOrderResult hasSufficientBuyingPowerForOrder(
      List<Order> orders) {
    return positions.hasSufficientBuyingPowerForOrder(orders);
  }

  /// Whether a margin, without sign, reaches a fraction of the portfolio's value, or there is no
  /// margin left, in which case anything may go through that reduces positions.
  public boolean aboveMinimumOrderMarginPortfolioPercentage(
      Decimal minimumOrderMarginPortfolioPercentage, Decimal absFinalOrderMargin) {
    Decimal value = totalPortfolioValueExact();
    Decimal minimum = value.multiply(minimumOrderMarginPortfolioPercentage);
    return minimum.isLessOrEqual(absFinalOrderMargin) || !getMarginRemaining(value).isPositive();
  }

  /// Asks for the one warning of a run that an order was too small to be made.
  public void requestMinimumOrderMarginWarning() {
    minimumOrderMarginWarningRequested = true;
  }

  /// Whether the warning that an order was too small is to be given now; true once in a run.
  public boolean takeMinimumOrderMarginWarning() {
    boolean now = minimumOrderMarginWarningRequested && !minimumOrderMarginWarningTaken;
    minimumOrderMarginWarningTaken |= now;
    return now;
  }

  /// Sets the cash in account currency.
  public void setCash(Number cash) {
    setCashWasCalled = true;
    baseCashSymbolSetExplicitly = false;
    baseCurrencyCash.setAmount(Decimal.of(cash));
  }

  /// Sets the cash in a currency, with its rate into the account currency.
  public void setCash(String symbol, Number cash, Number conversionRate) {
    setCashWasCalled = true;
    baseCashSymbolSetExplicitly = true;
    String currency = symbol.toUpperCase(Locale.ROOT);
    if (cashBook.containsKey(currency)) {
      cashBook.get(currency).setAmount(Decimal.of(cash));
      cashBook.get(currency).setConversionRate(Decimal.of(conversionRate));
    } else {
      cashBook.add(currency, Decimal.of(cash), Decimal.of(conversionRate));
    }
  }

  /// Sets the account currency, the first time it is called; later calls change nothing.
  ///
  /// @param accountCurrency the currency code
  /// @param startingCash cash in it; null to keep what there is
  /// @return false if the account currency was set before and this call was ignored
  /// @throws IllegalStateException if a security was added already
  public boolean setAccountCurrency(String accountCurrency, Number startingCash) {
    if (setAccountCurrencyWasCalled) {
      return false;
    }
    setAccountCurrencyWasCalled = true;
    if (securities.count() > 0) {
      throw new IllegalStateException(
          "SecurityPortfolioManager.SetAccountCurrency(): Cannot change AccountCurrency after"
              + " adding a Security. Please move SetAccountCurrency() before AddSecurity().");
    }
    String currency = accountCurrency.toUpperCase(Locale.ROOT);
    Cash previous = baseCurrencyCash;
    Decimal previousAmount = previous.amountExact();
    unsettledCashBook.setAccountCurrency(currency);
    cashBook.setAccountCurrency(currency);
    baseCurrencyCash = cashBook.get(currency);
    boolean keepsPrevious =
        setCashWasCalled && baseCashSymbolSetExplicitly && !previous.symbol().equals(currency);
    if (keepsPrevious) {
      baseCurrencyCash.setAmount(Decimal.ZERO);
      cashBook.add(previous.symbol(), previousAmount, previous.conversionRateExact());
    }
    if (startingCash != null) {
      setCash(startingCash);
    }
    return true;
  }

  /// Books fills, each by the portfolio model of its security.
  public void processFills(List<OrderEvent> fills) {
    for (OrderEvent fill : fills) {
      Security security = securities.get(fill.symbol());
      security.portfolioModel().processFill(this, security, fill);
    }
    isTotalPortfolioValueValid = false;
  }

  /// Pays a dividend into the cash of the account currency, or takes it from a short position; only
  /// where prices are not adjusted for dividends (raw, split adjusted).
  public void applyDividend(Dividend dividend, DataNormalizationMode mode) {
    if (mode != DataNormalizationMode.RAW && mode != DataNormalizationMode.SPLIT_ADJUSTED) {
      return;
    }
    Security security = securities.get(dividend.symbol());
    Decimal total =
        security
            .holdings()
            .quantityExact()
            .multiply(dividend.distributionExact())
            .multiply(security.quoteCurrency().conversionRateExact());
    baseCurrencyCash.addAmount(total);
    security.holdings().addNewDividend(total);
  }

  /// Changes quantity and average price of an equity for a split, and pays the fraction of a share
  /// that is left in cash of the account currency; only where prices are raw.
  public void applySplit(Split split, Security security, DataNormalizationMode mode) {
    if (security.type() != SecurityType.EQUITY || mode != DataNormalizationMode.RAW) {
      return;
    }
    SecurityHolding holdings = security.holdings();
    Decimal quantity = holdings.quantityExact().divide(split.splitFactorExact());
    Decimal averagePrice = holdings.averagePriceExact().multiply(split.splitFactorExact());
    Decimal whole = quantity.truncate();
    Decimal leftOver = quantity.subtract(whole);
    holdings.setHoldings(averagePrice, whole);
    if (!security.hasData()) {
      baseCurrencyCash.addAmount(
          leftOver.multiply(split.referencePriceExact()).multiply(split.splitFactorExact()));
      return;
    }
    security.applySplit(split);
    BaseData next = security.getLastData();
    baseCurrencyCash.addAmount(leftOver.multiply(next.priceExact()));
    invalidateTotalPortfolioValue();
  }

  /// Records the result of a closing fill.
  public void addTransactionRecord(long utcNs, Decimal transactionProfitLoss, boolean isWin) {
    transactions.addTransactionRecord(utcNs, transactionProfitLoss, isWin);
  }

  private void forgetCash() {
    isTotalPortfolioValueValid = false;
    cashEstimateValid = false;
  }

  private void onCashBookUpdated(CashBookUpdate update) {
    Cash cash = update.cash();
    if (update.type() == CashBookUpdate.Type.ADDED) {
      unsettledCashBook.add(cash.symbol(), Decimal.ZERO, cash.conversionRateExact());
      cash.setConversionListener(() -> shareConversion(cash));
    } else if (update.type() == CashBookUpdate.Type.UPDATED) {
      unsettledCashBook.get(cash.symbol()).setConversionRate(cash.conversionRateExact());
    }
    forgetCash();
  }

  private void shareConversion(Cash cash) {
    unsettledCashBook.get(cash.symbol()).setCurrencyConversion(cash.currencyConversion());
  }

  private static Decimal sum(List<Security> of, Function<SecurityHolding, Decimal> value) {
    Decimal sum = Decimal.ZERO;
    for (Security security : of) {
      sum = sum.add(value.apply(security.holdings()));
    }
    return sum;
  }
}
