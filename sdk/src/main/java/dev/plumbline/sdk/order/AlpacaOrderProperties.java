package dev.plumbline.sdk.order;

import java.util.LinkedHashMap;
import java.util.Map;

/// Instructions that Alpaca understands.
public final class AlpacaOrderProperties extends OrderProperties {
  private boolean outsideRegularTradingHours;

  /// Nothing but good til cancelled.
  public AlpacaOrderProperties() {}

  private AlpacaOrderProperties(AlpacaOrderProperties other) {
    super(other);
    outsideRegularTradingHours = other.outsideRegularTradingHours;
  }

  /// Whether the order may also trigger and fill outside regular trading hours.
  public boolean outsideRegularTradingHours() {
    return outsideRegularTradingHours;
  }

  /// Sets [#outsideRegularTradingHours()].
  public void setOutsideRegularTradingHours(boolean outsideRegularTradingHours) {
    this.outsideRegularTradingHours = outsideRegularTradingHours;
  }

  @Override
  public AlpacaOrderProperties copy() {
    return new AlpacaOrderProperties(this);
  }

  @Override
  public Map<String, Object> ownMembers() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("OutsideRegularTradingHours", outsideRegularTradingHours);
    return members;
  }
}
