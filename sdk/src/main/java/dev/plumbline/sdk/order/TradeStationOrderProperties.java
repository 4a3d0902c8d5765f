package dev.plumbline.sdk.order;

import java.util.LinkedHashMap;
import java.util.Map;

/// Instructions that TradeStation understands.
public final class TradeStationOrderProperties extends OrderProperties {
  private boolean allOrNone;
  private boolean outsideRegularTradingHours;
  private boolean postOnly;

  /// Nothing but good til cancelled.
  public TradeStationOrderProperties() {}

  private TradeStationOrderProperties(TradeStationOrderProperties other) {
    super(other);
    allOrNone = other.allOrNone;
    outsideRegularTradingHours = other.outsideRegularTradingHours;
    postOnly = other.postOnly;
  }

  /// Whether the order fills as a whole or not at all.
  public boolean allOrNone() {
    return allOrNone;
  }

  /// Sets [#allOrNone()].
  public void setAllOrNone(boolean allOrNone) {
    this.allOrNone = allOrNone;
  }

  /// Whether the order may also trigger and fill outside regular trading hours.
  public boolean outsideRegularTradingHours() {
    return outsideRegularTradingHours;
  }

  /// Sets [#outsideRegularTradingHours()].
  public void setOutsideRegularTradingHours(boolean outsideRegularTradingHours) {
    this.outsideRegularTradingHours = outsideRegularTradingHours;
  }

  /// Whether a limit order may only make liquidity.
  public boolean postOnly() {
    return postOnly;
  }

  /// Sets [#postOnly()].
  public void setPostOnly(boolean postOnly) {
    this.postOnly = postOnly;
  }

  @Override
  public TradeStationOrderProperties copy() {
    return new TradeStationOrderProperties(this);
  }

  @Override
  public Map<String, Object> ownMembers() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("AllOrNone", allOrNone);
    members.put("OutsideRegularTradingHours", outsideRegularTradingHours);
    members.put("PostOnly", postOnly);
    return members;
  }
}
