package dev.plumbline.sdk.order;

import java.util.LinkedHashMap;
import java.util.Map;

/// Instructions that Interactive Brokers over FIX understands.
public final class InteractiveBrokersFixOrderProperties extends OrderProperties {
  private String account;

  /// Nothing but good til cancelled.
  public InteractiveBrokersFixOrderProperties() {}

  private InteractiveBrokersFixOrderProperties(InteractiveBrokersFixOrderProperties other) {
    super(other);
    account = other.account;
  }

  /// The linked account of a financial advisor, or null.
  public String account() {
    return account;
  }

  /// Sets [#account()].
  public void setAccount(String account) {
    this.account = account;
  }

  @Override
  public InteractiveBrokersFixOrderProperties copy() {
    return new InteractiveBrokersFixOrderProperties(this);
  }

  @Override
  public Map<String, Object> ownMembers() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("Account", account);
    return members;
  }
}
