package dev.plumbline.sdk.order;

import java.util.LinkedHashMap;
import java.util.Map;

/// Instructions that Interactive Brokers understands.
public final class InteractiveBrokersOrderProperties extends OrderProperties {
  private String account;
  private String faGroup;
  private String faMethod;
  private int faPercentage;
  private String faProfile;
  private boolean outsideRegularTradingHours;

  /// Nothing but good til cancelled.
  public InteractiveBrokersOrderProperties() {}

  private InteractiveBrokersOrderProperties(InteractiveBrokersOrderProperties other) {
    super(other);
    account = other.account;
    faGroup = other.faGroup;
    faMethod = other.faMethod;
    faPercentage = other.faPercentage;
    faProfile = other.faProfile;
    outsideRegularTradingHours = other.outsideRegularTradingHours;
  }

  /// The linked account of a financial advisor, or null.
  public String account() {
    return account;
  }

  /// Sets [#account()].
  public void setAccount(String account) {
    this.account = account;
  }

  /// The account group of a financial advisor, or null.
  public String faGroup() {
    return faGroup;
  }

  /// Sets [#faGroup()].
  public void setFaGroup(String faGroup) {
    this.faGroup = faGroup;
  }

  /// How a group order is allocated: Equal, NetLiq, AvailableEquity or PctChange; or null.
  public String faMethod() {
    return faMethod;
  }

  /// Sets [#faMethod()].
  public void setFaMethod(String faMethod) {
    this.faMethod = faMethod;
  }

  /// The percentage of the method PctChange.
  public int faPercentage() {
    return faPercentage;
  }

  /// Sets [#faPercentage()].
  public void setFaPercentage(int faPercentage) {
    this.faPercentage = faPercentage;
  }

  /// The allocation profile of a financial advisor, or null.
  public String faProfile() {
    return faProfile;
  }

  /// Sets [#faProfile()].
  public void setFaProfile(String faProfile) {
    this.faProfile = faProfile;
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
  public InteractiveBrokersOrderProperties copy() {
    return new InteractiveBrokersOrderProperties(this);
  }

  @Override
  public Map<String, Object> ownMembers() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("Account", account);
    members.put("FaGroup", faGroup);
    members.put("FaMethod", faMethod);
    members.put("FaPercentage", faPercentage);
    members.put("FaProfile", faProfile);
    members.put("OutsideRegularTradingHours", outsideRegularTradingHours);
    return members;
  }
}
