package dev.plumbline.sdk.order;

import java.util.LinkedHashMap;
import java.util.Map;

/// Instructions that Charles Schwab understands.
public final class CharlesSchwabOrderProperties extends OrderProperties {
  private boolean extendedRegularTradingHours;

  /// Nothing but good til cancelled.
  public CharlesSchwabOrderProperties() {}

  private CharlesSchwabOrderProperties(CharlesSchwabOrderProperties other) {
    super(other);
    extendedRegularTradingHours = other.extendedRegularTradingHours;
  }

  /// Whether the order may also trigger and fill outside regular trading hours.
  public boolean extendedRegularTradingHours() {
    return extendedRegularTradingHours;
  }

  /// Sets [#extendedRegularTradingHours()].
  public void setExtendedRegularTradingHours(boolean extendedRegularTradingHours) {
    this.extendedRegularTradingHours = extendedRegularTradingHours;
  }

  @Override
  public CharlesSchwabOrderProperties copy() {
    return new CharlesSchwabOrderProperties(this);
  }

  @Override
  public Map<String, Object> ownMembers() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("ExtendedRegularTradingHours", extendedRegularTradingHours);
    return members;
  }
}
