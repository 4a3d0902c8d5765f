package dev.plumbline.engine.record;

import dev.plumbline.engine.trade.TradeBuilder;
import dev.plumbline.sdk.result.Trade;
import dev.plumbline.sdk.security.AlgorithmTransactionRecord;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityHolding;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.LongFunction;

/// The account of a portfolio.
public final class PortfolioAccount implements RunAccount {
  private final SecurityPortfolioManager portfolio;
  private final TradeBuilder tradeBuilder;
  private final BooleanSupplier warmingUp;
  private final LongFunction<Decimal> benchmark;
  private final Function<Symbol, String> presentTicker;

  /// The names of positions by the slots of their securities; null before the first time.
  private String[] names = {};

  /// The account.
  ///
  /// @param warmingUp whether the algorithm is warming up
  /// @param benchmark value of the benchmark at a UTC time in nanoseconds since 1970
  /// @param presentTicker the ticker under which a security trades today, after all renames
  public PortfolioAccount(
      SecurityPortfolioManager portfolio,
      TradeBuilder tradeBuilder,
      BooleanSupplier warmingUp,
      LongFunction<Decimal> benchmark,
      Function<Symbol, String> presentTicker) {
    this.portfolio = portfolio;
    this.tradeBuilder = tradeBuilder;
    this.warmingUp = warmingUp;
    this.benchmark = benchmark;
    this.presentTicker = presentTicker;
  }

  @Override
  public boolean isWarmingUp() {
    return warmingUp.getAsBoolean();
  }

  @Override
  public Decimal totalPortfolioValue() {
    return portfolio.totalPortfolioValueExact();
  }

  @Override
  public double totalPortfolioValueEstimate() {
    return portfolio.totalPortfolioValueEstimate();
  }

  @Override
  public Decimal totalUnrealizedProfit() {
    return portfolio.totalUnrealizedProfitExact();
  }

  @Override
  public Decimal totalFees() {
    return portfolio.totalFeesExact();
  }

  @Override
  public Decimal totalNetProfit() {
    return portfolio.totalNetProfitExact();
  }

  @Override
  public Decimal totalHoldingsValue() {
    return portfolio.totalHoldingsValueExact();
  }

  @Override
  public Decimal totalSaleVolume() {
    return portfolio.totalSaleVolumeExact();
  }

  @Override
  public List<SecurityHolding> holdings() {
    return portfolio.values();
  }

  @Override
  public List<SecurityHolding> heldQuantities() {
    List<Security> held = portfolio.securities().held();
    List<SecurityHolding> holdings = new ArrayList<>(held.size());
    for (Security security : held) {
      holdings.add(security.holdings());
    }
    return holdings;
  }

  @Override
  public List<MarginUse> marginUses() {
    List<Security> held = portfolio.securities().held();
    List<MarginUse> uses = new ArrayList<>(held.size());
    for (int i = 0; i < held.size(); i++) {
      Security security = held.get(i);
      if (security.invested()) {
        uses.add(
            new MarginUse(
                security.index(),
                name(security),
                portfolio.positions().getReservedBuyingPower(security)));
      }
    }
    return uses;
  }

  private String name(Security security) {
    int slot = security.index();
    if (slot >= names.length) {
      names = Arrays.copyOf(names, 2 * slot + 1);
    }
    if (names[slot] == null) {
      names[slot] = presentTicker.apply(security.symbol());
    }
    return names[slot];
  }

  @Override
  public Decimal benchmark(long utcNs) {
    return benchmark.apply(utcNs);
  }

  @Override
  public int ordersCount() {
    return portfolio.transactions().ordersCount();
  }

  @Override
  public List<AlgorithmTransactionRecord> transactionRecord() {
    return portfolio.transactions().transactionRecord();
  }

  @Override
  public List<Trade> closedTrades() {
    return tradeBuilder.closedTrades();
  }
}
