package dev.plumbline.sdk.order;

import java.util.LinkedHashMap;
import java.util.Map;

/// Instructions that Bloomberg understands over FIX; the two of a short sale are FIX tags
/// themselves.
public final class BloombergFixOrderProperties extends FixOrderProperties {
  private static final String LOCATE_BROKER = "5700";
  private static final String LOCATE_REQUIRED = "114";

  /// Nothing but good til cancelled.
  public BloombergFixOrderProperties() {}

  private BloombergFixOrderProperties(BloombergFixOrderProperties other) {
    super(other);
  }

  /// The broker from whom the shares of a short sale are borrowed (tag 5700), or null.
  public String locateBroker() {
    return additionalProperties().get(LOCATE_BROKER);
  }

  /// Sets [#locateBroker()].
  public void setLocateBroker(String broker) {
    setTag(LOCATE_BROKER, broker);
  }

  /// Whether a short sale needs borrowed shares, `Y` or `N` (tag 114), or null.
  public String locateReqd() {
    return additionalProperties().get(LOCATE_REQUIRED);
  }

  /// Sets [#locateReqd()].
  public void setLocateReqd(String required) {
    setTag(LOCATE_REQUIRED, required);
  }

  private void setTag(String tag, String value) {
    if (value == null) {
      additionalProperties().remove(tag);
    } else {
      additionalProperties().put(tag, value);
    }
  }

  @Override
  public BloombergFixOrderProperties copy() {
    return new BloombergFixOrderProperties(this);
  }

  @Override
  public Map<String, Object> ownMembers() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("LocateBroker", locateBroker());
    members.put("LocateReqd", locateReqd());
    members.putAll(super.ownMembers());
    return members;
  }
}
