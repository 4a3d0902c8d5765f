package dev.plumbline.sdk.order;

import java.util.LinkedHashMap;
import java.util.Map;

/// Instructions that Eze EMS understands.
public final class EzeOrderProperties extends OrderProperties {
  private String route;
  private String account;
  private String notes;
  private String accountType;

  /// Nothing but good til cancelled.
  public EzeOrderProperties() {}

  private EzeOrderProperties(EzeOrderProperties other) {
    super(other);
    route = other.route;
    account = other.account;
    notes = other.notes;
    accountType = other.accountType;
  }

  /// The route's name in Eze EMS, or null.
  public String route() {
    return route;
  }

  /// Sets [#route()].
  public void setRoute(String route) {
    this.route = route;
  }

  /// The accounts, separated by semicolons, or null.
  public String account() {
    return account;
  }

  /// Sets [#account()].
  public void setAccount(String account) {
    this.account = account;
  }

  /// A note to the desk, or null.
  public String notes() {
    return notes;
  }

  /// Sets [#notes()].
  public void setNotes(String notes) {
    this.notes = notes;
  }

  /// The account's type, `119` for margin, or null.
  public String accountType() {
    return accountType;
  }

  /// Sets [#accountType()].
  public void setAccountType(String accountType) {
    this.accountType = accountType;
  }

  @Override
  public EzeOrderProperties copy() {
    return new EzeOrderProperties(this);
  }

  @Override
  public Map<String, Object> ownMembers() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("Route", route);
    members.put("Account", account);
    members.put("Notes", notes);
    members.put("AccountType", accountType);
    return members;
  }
}
