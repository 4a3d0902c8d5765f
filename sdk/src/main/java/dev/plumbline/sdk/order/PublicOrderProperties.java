package dev.plumbline.sdk.order;

import java.util.LinkedHashMap;
import java.util.Map;

/// Instructions that Public.com understands.
public final class PublicOrderProperties extends OrderProperties {
  private boolean outsideRegularTradingHours;
  private Boolean useMargin;

  /// Nothing but good til cancelled.
  public PublicOrderProperties() {}

  private PublicOrderProperties(PublicOrderProperties other) {
    super(other);
    outsideRegularTradingHours = other.outsideRegularTradingHours;
    useMargin = other.useMargin;
  }

  /// Whether the order may also trigger and fill outside regular trading hours.
  public boolean outsideRegularTradingHours() {
    return outsideRegularTradingHours;
  }

  /// Sets [#outsideRegularTradingHours()].
  public void setOutsideRegularTradingHours(boolean outsideRegularTradingHours) {
    this.outsideRegularTradingHours = outsideRegularTradingHours;
  }

  /// Whether the order may use margin; null leaves it to the account type.
  public Boolean useMargin() {
    return useMargin;
  }

  /// Sets [#useMargin()].
  public void setUseMargin(Boolean useMargin) {
    this.useMargin = useMargin;
  }

  @Override
  public PublicOrderProperties copy() {
    return new PublicOrderProperties(this);
  }

  @Override
  public Map<String, Object> ownMembers() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("OutsideRegularTradingHours", outsideRegularTradingHours);
    members.put("UseMargin", useMargin);
    return members;
  }
}
