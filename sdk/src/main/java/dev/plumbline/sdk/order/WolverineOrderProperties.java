package dev.plumbline.sdk.order;

import java.util.LinkedHashMap;
import java.util.Map;

/// Instructions that Wolverine understands.
public final class WolverineOrderProperties extends OrderProperties {
  private String exchangePostFix;
  private String locateBroker;
  private OrderPosition positionSide;

  /// Nothing but good til cancelled.
  public WolverineOrderProperties() {}

  private WolverineOrderProperties(WolverineOrderProperties other) {
    super(other);
    exchangePostFix = other.exchangePostFix;
    locateBroker = other.locateBroker;
    positionSide = other.positionSide;
  }

  /// A suffix of the exchange's name, or null.
  public String exchangePostFix() {
    return exchangePostFix;
  }

  /// Sets [#exchangePostFix()].
  public void setExchangePostFix(String exchangePostFix) {
    this.exchangePostFix = exchangePostFix;
  }

  /// The broker from whom the shares of a short sale are borrowed, or null.
  public String locateBroker() {
    return locateBroker;
  }

  /// Sets [#locateBroker()].
  public void setLocateBroker(String locateBroker) {
    this.locateBroker = locateBroker;
  }

  /// The side that states what happens to the position, or null for the default.
  public OrderPosition positionSide() {
    return positionSide;
  }

  /// Sets [#positionSide()].
  public void setPositionSide(OrderPosition positionSide) {
    this.positionSide = positionSide;
  }

  @Override
  public WolverineOrderProperties copy() {
    return new WolverineOrderProperties(this);
  }

  @Override
  public Map<String, Object> ownMembers() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("ExchangePostFix", exchangePostFix);
    members.put("LocateBroker", locateBroker);
    members.put("PositionSide", positionSide == null ? null : positionSide.code());
    return members;
  }
}
