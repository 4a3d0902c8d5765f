package dev.plumbline.engine.ledger;

import dev.plumbline.sdk.order.OrderDirection;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.security.ApplyFundsSettlementModelParameters;
import dev.plumbline.sdk.security.CashBook;
import dev.plumbline.sdk.security.ConvertibleCashAmount;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityHolding;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.security.SecurityPortfolioModel;
import dev.plumbline.sdk.value.CashAmount;
import dev.plumbline.sdk.value.Decimal;

/// The books of a fill, in exact numbers: sale volume, fee, money, closed profit, quantity and
/// average price.
///
/// A closing fill records its profit less twice its own fee, as if the opening one had cost the
/// same. Adding to a position averages the prices by quantity; reducing it leaves the average;
/// passing through zero starts at the fill's price. Source: LEAN
/// `Common/Securities/SecurityPortfolioModel.cs`. Differs from LEAN: an error ends the run, where
/// LEAN logs it and goes on with books that do not balance.
public final class LedgerPortfolioModel implements SecurityPortfolioModel {
  private static final Decimal TWO = Decimal.of(2);

  @Override
  public void processFill(SecurityPortfolioManager portfolio, Security security, OrderEvent fill) {
    SecurityHolding holdings = security.holdings();
    Decimal price = fill.fillPriceExact();
    Decimal quantity = fill.fillQuantityExact();
    holdings.addNewSale(
        holdings.getQuantityValue(fill.absoluteFillQuantityExact(), price).inAccountCurrency());
    Decimal fee = payFee(portfolio.cashBook(), holdings, fill.orderFee().value());
    settle(portfolio, security, fill);
    if (closes(holdings, fill.direction())) {
      recordProfit(portfolio, security, fill, fee);
    }
    Decimal newQuantity = holdings.quantityExact().add(quantity);
    holdings.setHoldings(averagePrice(holdings, fill, newQuantity), newQuantity);
  }

  private static Decimal payFee(CashBook cashBook, SecurityHolding holdings, CashAmount fee) {
    if (fee.amount().isZero()) {
      return Decimal.ZERO;
    }
    Decimal inAccountCurrency = cashBook.convertToAccountCurrency(fee).amount();
    holdings.addNewFee(inAccountCurrency);
    cashBook.get(fee.currency()).addAmount(fee.amount().negate());
    return inAccountCurrency;
  }

  private static void settle(
      SecurityPortfolioManager portfolio, Security security, OrderEvent fill) {
    Decimal amount =
        fill.fillQuantityExact()
            .negate()
            .multiply(fill.fillPriceExact())
            .multiply(security.symbolProperties().contractMultiplierExact());
    CashAmount money = new CashAmount(amount, security.quoteCurrency().symbol());
    security
        .settlementModel()
        .applyFunds(
            new ApplyFundsSettlementModelParameters(
                portfolio, security, fill.utcNs(), money, fill));
  }

  private static boolean closes(SecurityHolding holdings, OrderDirection direction) {
    return holdings.isLong() && direction == OrderDirection.SELL
        || holdings.isShort() && direction == OrderDirection.BUY;
  }

  private static void recordProfit(
      SecurityPortfolioManager portfolio, Security security, OrderEvent fill, Decimal fee) {
    SecurityHolding holdings = security.holdings();
    Decimal closed = fill.absoluteFillQuantityExact().min(holdings.absoluteQuantityExact());
    Decimal signedClosed = Decimal.of(-fill.fillQuantityExact().signum()).multiply(closed);
    Decimal cost = holdings.getQuantityValue(signedClosed, holdings.averagePriceExact()).amount();
    ConvertibleCashAmount sale = holdings.getQuantityValue(signedClosed, fill.fillPriceExact());
    Decimal profit =
        new ConvertibleCashAmount(sale.amount().subtract(cost), sale.cash()).inAccountCurrency();
    holdings.addNewProfit(profit);
    holdings.setLastTradeProfit(profit);
    Decimal result = profit.subtract(TWO.multiply(fee));
    portfolio.addTransactionRecord(security.utcNs(), result, result.isPositive());
  }

  private static Decimal averagePrice(
      SecurityHolding holdings, OrderEvent fill, Decimal newQuantity) {
    Decimal held = holdings.quantityExact();
    Decimal average = holdings.averagePriceExact();
    if (held.isZero()) {
      return fill.fillPriceExact();
    }
    if (!closes(holdings, fill.direction())) {
      Decimal paid = fill.fillQuantityExact().multiply(fill.fillPriceExact());
      return average.multiply(held).add(paid).divide(newQuantity);
    }
    if (newQuantity.isZero()) {
      return Decimal.ZERO;
    }
    return newQuantity.signum() == held.signum() ? average : fill.fillPriceExact();
  }
}
