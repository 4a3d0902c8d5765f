package dev.plumbline.ta4j;

import java.util.List;
import java.util.stream.Stream;
import org.ta4j.core.Position;
import org.ta4j.core.Trade;
import org.ta4j.core.Trade.TradeType;
import org.ta4j.core.TradingRecord;
import org.ta4j.core.analysis.cost.CostModel;
import org.ta4j.core.analysis.cost.ZeroCostModel;
import org.ta4j.core.num.Num;

/// A trading record of positions that are all closed, long ones and short ones, each with the fees
/// that were paid for it. It is a record of the past: nothing can be entered or exited.
///
/// ta4j's own record knows one model of costs and one side for all positions.
final class ClosedPositions implements TradingRecord {
  private static final long serialVersionUID = 1;

  private final String name;
  private final transient List<Position> positions;

  ClosedPositions(String name, List<Position> positions) {
    this.name = name;
    this.positions = List.copyOf(positions);
  }

  @Override
  public TradeType getStartingType() {
    return positions.isEmpty() ? TradeType.BUY : positions.getFirst().getStartingType();
  }

  @Override
  public String getName() {
    return name;
  }

  @Override
  public void operate(int index, Num price, Num amount) {
    throw new UnsupportedOperationException("the record of a finished run cannot be changed");
  }

  @Override
  public boolean enter(int index, Num price, Num amount) {
    throw new UnsupportedOperationException("the record of a finished run cannot be changed");
  }

  @Override
  public boolean exit(int index, Num price, Num amount) {
    throw new UnsupportedOperationException("the record of a finished run cannot be changed");
  }

  /// No model of the record's own: each position has its fees.
  @Override
  public CostModel getTransactionCostModel() {
    return new ZeroCostModel();
  }

  @Override
  public CostModel getHoldingCostModel() {
    return new ZeroCostModel();
  }

  @Override
  public List<Position> getPositions() {
    return positions;
  }

  /// A new one: nothing is held at the end of the record.
  @Override
  public Position getCurrentPosition() {
    return new Position(getStartingType());
  }

  @Override
  public List<Trade> getTrades() {
    return positions.stream().flatMap(p -> Stream.of(p.getEntry(), p.getExit())).toList();
  }

  @Override
  public Trade getLastTrade() {
    return getLastExit();
  }

  @Override
  public Trade getLastTrade(TradeType tradeType) {
    return getTrades().reversed().stream()
        .filter(trade -> trade.getType() == tradeType)
        .findFirst()
        .orElse(null);
  }

  @Override
  public Trade getLastEntry() {
    return positions.isEmpty() ? null : positions.getLast().getEntry();
  }

  @Override
  public Trade getLastExit() {
    return positions.isEmpty() ? null : positions.getLast().getExit();
  }

  /// Null: the whole series.
  @Override
  public Integer getStartIndex() {
    return null;
  }

  /// Null: the whole series.
  @Override
  public Integer getEndIndex() {
    return null;
  }
}
