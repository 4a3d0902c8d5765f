package dev.plumbline.engine.record;

import dev.plumbline.sdk.result.Trade;
import dev.plumbline.sdk.security.AlgorithmTransactionRecord;
import dev.plumbline.sdk.security.SecurityHolding;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.List;

/// An account whose figures a test sets.
final class ScriptedAccount implements RunAccount {
  boolean warmingUp;
  Decimal value = Decimal.of(100_000);
  Decimal unrealized = Decimal.ZERO;
  Decimal fees = Decimal.ZERO;
  Decimal netProfit = Decimal.ZERO;
  Decimal holdingsValue = Decimal.ZERO;
  Decimal saleVolume = Decimal.ZERO;
  Decimal benchmark = Decimal.of("146.02684");
  final List<MarginUse> margins = new ArrayList<>();
  final List<AlgorithmTransactionRecord> transactions = new ArrayList<>();
  final List<Trade> trades = new ArrayList<>();
  int exactValues;

  @Override
  public boolean isWarmingUp() {
    return warmingUp;
  }

  @Override
  public Decimal totalPortfolioValue() {
    exactValues++;
    return value;
  }

  @Override
  public double totalPortfolioValueEstimate() {
    return value.doubleValue();
  }

  @Override
  public Decimal totalUnrealizedProfit() {
    return unrealized;
  }

  @Override
  public Decimal totalFees() {
    return fees;
  }

  @Override
  public Decimal totalNetProfit() {
    return netProfit;
  }

  @Override
  public Decimal totalHoldingsValue() {
    return holdingsValue;
  }

  @Override
  public Decimal totalSaleVolume() {
    return saleVolume;
  }

  @Override
  public List<SecurityHolding> holdings() {
    return List.of();
  }

  @Override
  public List<SecurityHolding> heldQuantities() {
    return List.of();
  }

  @Override
  public List<MarginUse> marginUses() {
    return margins;
  }

  @Override
  public Decimal benchmark(long utcNs) {
    return benchmark;
  }

  @Override
  public int ordersCount() {
    return 0;
  }

  @Override
  public List<AlgorithmTransactionRecord> transactionRecord() {
    return transactions;
  }

  @Override
  public List<Trade> closedTrades() {
    return trades;
  }
}
