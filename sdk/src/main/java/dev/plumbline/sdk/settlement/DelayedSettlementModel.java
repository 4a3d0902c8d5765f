package dev.plumbline.sdk.settlement;

import dev.plumbline.sdk.security.ApplyFundsSettlementModelParameters;
import dev.plumbline.sdk.security.CashBook;
import dev.plumbline.sdk.security.ScanSettlementModelParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SettlementModel;
import dev.plumbline.sdk.security.UnsettledCashAmount;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.CashAmount;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;

/// Settlement of sales some trading days later, of buys at once; the default of cash accounts,
/// which for equities is the next trading day at six in the morning.
///
/// Money of a sale goes to the unsettled cash book until its day. Source: LEAN
/// `Common/Securities/DelayedSettlementModel.cs`.
public class DelayedSettlementModel implements SettlementModel {
  /// Trading days to settle an equity: LEAN's `Equity.DefaultSettlementDays`.
  public static final int EQUITY_SETTLEMENT_DAYS = 1;

  /// Time of day at which an equity settles: LEAN's `Equity.DefaultSettlementTime`.
  public static final Duration EQUITY_SETTLEMENT_TIME = Duration.ofHours(6);

  private final int numberOfDays;
  private final long timeOfDayNs;
  private final Queue<UnsettledCashAmount> unsettled = new ArrayDeque<>();
  private CashBook unsettledCashBook;

  /// Settlement so many trading days later, at a time of day of the exchange.
  public DelayedSettlementModel(int numberOfDays, Duration timeOfDay) {
    this.numberOfDays = numberOfDays;
    this.timeOfDayNs = timeOfDay.toNanos();
  }

  @Override
  public void applyFunds(ApplyFundsSettlementModelParameters parameters) {
    CashAmount money = parameters.cashAmount();
    unsettledCashBook = parameters.portfolio().unsettledCashBook();
    if (!money.amount().isPositive()) {
      parameters.portfolio().cashBook().get(money.currency()).addAmount(money.amount());
      return;
    }
    unsettledCashBook.get(money.currency()).addAmount(money.amount());
    long settlementUtcNs = settlementUtcNs(parameters.security(), parameters.utcNs());
    unsettled.add(new UnsettledCashAmount(settlementUtcNs, money.currency(), money.amount()));
  }

  @Override
  public void scan(ScanSettlementModelParameters parameters) {
    UnsettledCashAmount due = unsettled.peek();
    while (due != null && parameters.utcNs() >= due.settlementUtcNs()) {
      unsettled.remove();
      parameters
          .portfolio()
          .unsettledCashBook()
          .get(due.currency())
          .addAmount(due.amount().negate());
      parameters.portfolio().cashBook().get(due.currency()).addAmount(due.amount());
      due = unsettled.peek();
    }
  }

  @Override
  public CashAmount getUnsettledCash() {
    if (unsettled.isEmpty()) {
      return CashAmount.NONE;
    }
    Decimal sum = Decimal.ZERO;
    for (UnsettledCashAmount item : unsettled) {
      sum = sum.add(unsettledCashBook.convertToAccountCurrency(item.amount(), item.currency()));
    }
    return new CashAmount(sum, unsettledCashBook.accountCurrency());
  }

  private long settlementUtcNs(Security security, long fillUtcNs) {
    MarketTimeZone zone = security.exchange().timeZone();
    long day = Nanos.startOfDay(zone.toLocal(fillUtcNs));
    int tradingDays = 0;
    while (tradingDays < numberOfDays) {
      day += Nanos.DAY;
      if (security.exchange().hours().isDateOpen(day)) {
        tradingDays++;
      }
    }
    return zone.toUtc(day + timeOfDayNs);
  }
}
