package dev.plumbline.sdk.security;

import dev.plumbline.sdk.order.MarketOrder;
import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.order.OrderTerms;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.util.function.Consumer;

/// What is held of one security, and what it has earned so far.
///
/// Money is in account currency. A position counts as held from one lot on, so that dust left by
/// fees in kind does not. The price is the security's present one; LEAN keeps a copy here, which is
/// only ever different while nothing is held. Source: LEAN `Common/Securities/SecurityHolding.cs`.
public class SecurityHolding {
  private Consumer<Security> listener = changed -> {};
  private Consumer<Decimal> saleListener = value -> {};
  private final Security security;
  private final CurrencyConverter currencyConverter;
  private boolean invested;
  private Decimal averagePrice = Decimal.ZERO;
  private Decimal quantity = Decimal.ZERO;
  private double quantityEstimate;
  private Decimal totalSaleVolume = Decimal.ZERO;
  private Decimal profit = Decimal.ZERO;
  private Decimal lastTradeProfit = Decimal.ZERO;
  private Decimal totalFees = Decimal.ZERO;
  private Decimal totalDividends = Decimal.ZERO;

  /// Empty holdings of a security.
  public SecurityHolding(Security security, CurrencyConverter currencyConverter) {
    this.security = security;
    this.currencyConverter = currencyConverter;
  }

  /// The symbol held.
  public Symbol symbol() {
    return security.symbol();
  }

  /// The kind of security held.
  public SecurityType type() {
    return security.type();
  }

  /// Average price paid, in quote currency, exact.
  public Decimal averagePriceExact() {
    return averagePrice;
  }

  /// Average price paid, in quote currency.
  public double averagePrice() {
    return averagePrice.doubleValue();
  }

  /// Quantity held, exact: negative for a short position.
  public Decimal quantityExact() {
    return quantity;
  }

  /// Quantity held: negative for a short position.
  public double quantity() {
    return quantityEstimate;
  }

  /// Quantity held, exact, without sign.
  public Decimal absoluteQuantityExact() {
    return quantity.abs();
  }

  /// Quantity held, without sign.
  public double absoluteQuantity() {
    return Math.abs(quantity());
  }

  /// Present price in quote currency, exact.
  public Decimal priceExact() {
    return security.priceExact();
  }

  /// Present price in quote currency.
  public double price() {
    return security.price();
  }

  /// Leverage of the security.
  public double leverage() {
    return security.leverage();
  }

  /// What the position cost, signed, exact.
  public Decimal holdingsCostExact() {
    return quantity.isZero()
        ? Decimal.ZERO
        : getQuantityValue(quantity, averagePrice).inAccountCurrency();
  }

  /// What the position cost, signed.
  public double holdingsCost() {
    return holdingsCostExact().doubleValue();
  }

  /// What the position cost, exact, without sign.
  public Decimal absoluteHoldingsCostExact() {
    return holdingsCostExact().abs();
  }

  /// What the position cost, without sign.
  public double absoluteHoldingsCost() {
    return absoluteHoldingsCostExact().doubleValue();
  }

  /// Cost over leverage, signed, exact.
  public Decimal unleveredHoldingsCostExact() {
    return holdingsCostExact().divide(security.leverageExact());
  }

  /// Cost over leverage, signed.
  public double unleveredHoldingsCost() {
    return unleveredHoldingsCostExact().doubleValue();
  }

  /// Cost over leverage, exact, without sign.
  public Decimal unleveredAbsoluteHoldingsCostExact() {
    return unleveredHoldingsCostExact().abs();
  }

  /// Cost over leverage, without sign.
  public double unleveredAbsoluteHoldingsCost() {
    return unleveredAbsoluteHoldingsCostExact().doubleValue();
  }

  /// What the position is worth, signed, exact.
  public Decimal holdingsValueExact() {
    return quantity.isZero() ? Decimal.ZERO : getQuantityValue(quantity).inAccountCurrency();
  }

  /// What the position is worth, signed.
  public double holdingsValue() {
    return holdingsValueExact().doubleValue();
  }

  /// What the position is worth, exact, without sign.
  public Decimal absoluteHoldingsValueExact() {
    return holdingsValueExact().abs();
  }

  /// What the position is worth, without sign.
  public double absoluteHoldingsValue() {
    return absoluteHoldingsValueExact().doubleValue();
  }

  /// Whether at least one lot is held.
  public boolean holdStock() {
    return invested;
  }

  /// The same as [#holdStock()].
  public boolean invested() {
    return invested;
  }

  /// Whether the quantity is above zero.
  public boolean isLong() {
    return quantity.isPositive();
  }

  /// Whether the quantity is below zero.
  public boolean isShort() {
    return quantity.isNegative();
  }

  /// Value of all fills so far, exact.
  public Decimal totalSaleVolumeExact() {
    return totalSaleVolume;
  }

  /// Value of all fills so far.
  public double totalSaleVolume() {
    return totalSaleVolume.doubleValue();
  }

  /// Fees of all fills so far, exact.
  public Decimal totalFeesExact() {
    return totalFees;
  }

  /// Fees of all fills so far.
  public double totalFees() {
    return totalFees.doubleValue();
  }

  /// Dividends received less dividends paid, exact.
  public Decimal totalDividendsExact() {
    return totalDividends;
  }

  /// Dividends received less dividends paid.
  public double totalDividends() {
    return totalDividends.doubleValue();
  }

  /// Profit of the last closing fill before fees, exact.
  public Decimal lastTradeProfitExact() {
    return lastTradeProfit;
  }

  /// Profit of the last closing fill before fees.
  public double lastTradeProfit() {
    return lastTradeProfit.doubleValue();
  }

  /// Profit of all closing fills before fees, and dividends, exact.
  public Decimal profitExact() {
    return profit.add(totalDividends);
  }

  /// Profit of all closing fills before fees, and dividends.
  public double profit() {
    return profitExact().doubleValue();
  }

  /// Profit less fees, exact.
  public Decimal netProfitExact() {
    return profitExact().subtract(totalFees);
  }

  /// Profit less fees.
  public double netProfit() {
    return netProfitExact().doubleValue();
  }

  /// What closing the position now would earn after the fee, exact.
  public Decimal unrealizedProfitExact() {
    return totalCloseProfit(true, null, null, null);
  }

  /// What closing the position now would earn after the fee.
  public double unrealizedProfit() {
    return unrealizedProfitExact().doubleValue();
  }

  /// Unrealized profit as a fraction of the cost, exact; zero without a cost.
  public Decimal unrealizedProfitPercentExact() {
    Decimal cost = absoluteHoldingsCostExact();
    return cost.isZero() ? Decimal.ZERO : unrealizedProfitExact().divide(cost);
  }

  /// Unrealized profit as a fraction of the cost; zero without a cost.
  public double unrealizedProfitPercent() {
    return unrealizedProfitPercentExact().doubleValue();
  }

  /// The value of a quantity at the present price.
  public ConvertibleCashAmount getQuantityValue(Decimal ofQuantity) {
    return getQuantityValue(ofQuantity, priceExact());
  }

  /// The value of a quantity at a price: price times quantity times multiplier.
  public ConvertibleCashAmount getQuantityValue(Decimal ofQuantity, Decimal atPrice) {
    Decimal amount =
        atPrice
            .multiply(ofQuantity)
            .multiply(security.symbolProperties().contractMultiplierExact());
    return new ConvertibleCashAmount(amount, security.quoteCurrency());
  }

  /// What closing a quantity would earn: a long position sells at the bid, a short one buys at the
  /// ask.
  ///
  /// @param includeFees whether the fee of a market order is taken off
  /// @param exitPrice the price instead of bid or ask; null for those
  /// @param entryPrice the price instead of the average; null for that
  /// @param closedQuantity the quantity instead of all; null for all
  public Decimal totalCloseProfit(
      boolean includeFees, Decimal exitPrice, Decimal entryPrice, Decimal closedQuantity) {
    if (closedQuantity == null && !invested) {
      return Decimal.ZERO;
    }
    Decimal toClose = closedQuantity == null ? quantity : closedQuantity;
    Decimal fees = includeFees ? liquidationFees(toClose) : Decimal.ZERO;
    Decimal entry = entryPrice == null ? averagePrice : entryPrice;
    Decimal exit = exitPrice == null ? closingPrice() : exitPrice;
    Decimal entryValue = getQuantityValue(toClose, entry).inAccountCurrency();
    Decimal exitValue = getQuantityValue(toClose, exit).inAccountCurrency();
    return exitValue.subtract(entryValue).subtract(fees);
  }

  /// Adds a fee, in account currency.
  public void addNewFee(Decimal newFee) {
    totalFees = totalFees.add(newFee);
  }

  /// Adds a closed profit, in account currency.
  public void addNewProfit(Decimal profitLoss) {
    profit = profit.add(profitLoss);
  }

  /// Adds the value of a fill, in account currency.
  public void addNewSale(Decimal saleValue) {
    totalSaleVolume = totalSaleVolume.add(saleValue);
    saleListener.accept(saleValue);
  }

  /// Adds a dividend, in account currency.
  public void addNewDividend(Decimal dividend) {
    totalDividends = totalDividends.add(dividend);
  }

  /// Sets the profit of the last closing fill, in account currency.
  public void setLastTradeProfit(Decimal newLastTradeProfit) {
    this.lastTradeProfit = newLastTradeProfit;
  }

  /// Replaces average price and quantity.
  public void setHoldings(Decimal newAveragePrice, Decimal newQuantity) {
    this.invested = newQuantity.abs().isGreaterOrEqual(security.symbolProperties().lotSizeExact());
    this.quantity = newQuantity;
    this.quantityEstimate = newQuantity.doubleValue();
    this.averagePrice = newAveragePrice;
    listener.accept(security);
  }

  /// Says who hears of every change of this position, and of every sale volume added.
  void onChanged(Consumer<Security> consumer, Consumer<Decimal> sale) {
    listener = consumer;
    saleListener = sale;
  }

  @Override
  public String toString() {
    return symbol().value() + ": " + quantity + " @ " + averagePrice;
  }

  private Decimal liquidationFees(Decimal toClose) {
    OrderTerms terms = OrderTerms.of(symbol(), toClose.negate(), security.utcNs());
    OrderFee fee =
        security.feeModel().getOrderFee(new OrderFeeParameters(security, new MarketOrder(terms)));
    return currencyConverter.convertToAccountCurrency(fee.value()).amount();
  }

  private Decimal closingPrice() {
    Decimal price = isLong() ? security.bidPriceExact() : security.askPriceExact();
    return price.isZero() ? security.priceExact() : price;
  }
}
