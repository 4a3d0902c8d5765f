package dev.plumbline.sdk.order;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Instructions that Bloomberg EMSX (TerminalLink) understands.
public final class TerminalLinkOrderProperties extends OrderProperties {
  private static final String CFD_FLAG = "EMSX_CFD_FLAG";

  private final Map<String, String> additionalProperties;
  private String notes;
  private String handlingInstruction;
  private String executionInstruction;
  private String customNotes1;
  private String customNotes2;
  private String customNotes3;
  private String customNotes4;
  private String customNotes5;
  private String account;
  private String broker;
  private String locateBroker;
  private String locateId;
  private StrategyParameters strategy;
  private boolean automaticPositionSides;
  private OrderPosition positionSide;

  /// A strategy of EMSX and its values, in the order that EMSX expects.
  ///
  /// @param name the strategy's name
  /// @param values the values; null where a field carries none
  public record StrategyParameters(String name, List<String> values) {
    /// Copies the values.
    public StrategyParameters {
      values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    private Map<String, Object> members() {
      List<Map<String, Object>> fields = new ArrayList<>();
      for (String value : values) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("Value", value);
        field.put("HasValue", value != null);
        fields.add(field);
      }
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("Name", name);
      members.put("Fields", fields);
      return members;
    }
  }

  /// Nothing but good til cancelled.
  public TerminalLinkOrderProperties() {
    additionalProperties = new LinkedHashMap<>();
  }

  private TerminalLinkOrderProperties(TerminalLinkOrderProperties other) {
    super(other);
    additionalProperties = new LinkedHashMap<>(other.additionalProperties);
    notes = other.notes;
    handlingInstruction = other.handlingInstruction;
    executionInstruction = other.executionInstruction;
    customNotes1 = other.customNotes1;
    customNotes2 = other.customNotes2;
    customNotes3 = other.customNotes3;
    customNotes4 = other.customNotes4;
    customNotes5 = other.customNotes5;
    account = other.account;
    broker = other.broker;
    locateBroker = other.locateBroker;
    locateId = other.locateId;
    strategy = other.strategy;
    automaticPositionSides = other.automaticPositionSides;
    positionSide = other.positionSide;
  }

  /// Further elements of EMSX by their names; the map can be changed freely.
  public Map<String, String> additionalProperties() {
    return additionalProperties;
  }

  /// Free instructions to the broker, or null.
  public String notes() {
    return notes;
  }

  /// Sets [#notes()].
  public void setNotes(String notes) {
    this.notes = notes;
  }

  /// How the order is handled, or null.
  public String handlingInstruction() {
    return handlingInstruction;
  }

  /// Sets [#handlingInstruction()].
  public void setHandlingInstruction(String handlingInstruction) {
    this.handlingInstruction = handlingInstruction;
  }

  /// How the order is executed, or null.
  public String executionInstruction() {
    return executionInstruction;
  }

  /// Sets [#executionInstruction()].
  public void setExecutionInstruction(String executionInstruction) {
    this.executionInstruction = executionInstruction;
  }

  /// The author's first note, or null.
  public String customNotes1() {
    return customNotes1;
  }

  /// Sets [#customNotes1()].
  public void setCustomNotes1(String customNotes1) {
    this.customNotes1 = customNotes1;
  }

  /// The author's second note, or null.
  public String customNotes2() {
    return customNotes2;
  }

  /// Sets [#customNotes2()].
  public void setCustomNotes2(String customNotes2) {
    this.customNotes2 = customNotes2;
  }

  /// The author's third note, or null.
  public String customNotes3() {
    return customNotes3;
  }

  /// Sets [#customNotes3()].
  public void setCustomNotes3(String customNotes3) {
    this.customNotes3 = customNotes3;
  }

  /// The author's fourth note, or null.
  public String customNotes4() {
    return customNotes4;
  }

  /// Sets [#customNotes4()].
  public void setCustomNotes4(String customNotes4) {
    this.customNotes4 = customNotes4;
  }

  /// The author's fifth note, or null.
  public String customNotes5() {
    return customNotes5;
  }

  /// Sets [#customNotes5()].
  public void setCustomNotes5(String customNotes5) {
    this.customNotes5 = customNotes5;
  }

  /// The account, or null.
  public String account() {
    return account;
  }

  /// Sets [#account()].
  public void setAccount(String account) {
    this.account = account;
  }

  /// The broker's code, or null.
  public String broker() {
    return broker;
  }

  /// Sets [#broker()].
  public void setBroker(String broker) {
    this.broker = broker;
  }

  /// The broker from whom the shares of a short sale are borrowed, or null.
  public String locateBroker() {
    return locateBroker;
  }

  /// Sets [#locateBroker()].
  public void setLocateBroker(String locateBroker) {
    this.locateBroker = locateBroker;
  }

  /// The lending broker's confirmation, or null.
  public String locateId() {
    return locateId;
  }

  /// Sets [#locateId()].
  public void setLocateId(String locateId) {
    this.locateId = locateId;
  }

  /// Whether the order is a contract for differences.
  public boolean isCfdTrade() {
    return "1".equals(additionalProperties.get(CFD_FLAG));
  }

  /// Sets [#isCfdTrade()].
  public void setIsCfdTrade(boolean isCfdTrade) {
    if (isCfdTrade) {
      additionalProperties.put(CFD_FLAG, "1");
    } else {
      additionalProperties.remove(CFD_FLAG);
    }
  }

  /// The strategy, or null.
  public StrategyParameters strategy() {
    return strategy;
  }

  /// Sets [#strategy()].
  public void setStrategy(StrategyParameters strategy) {
    this.strategy = strategy;
  }

  /// Whether the side states by itself what happens to the position.
  public boolean automaticPositionSides() {
    return automaticPositionSides;
  }

  /// Sets [#automaticPositionSides()].
  public void setAutomaticPositionSides(boolean automaticPositionSides) {
    this.automaticPositionSides = automaticPositionSides;
  }

  /// The side that states what happens to the position, or null.
  public OrderPosition positionSide() {
    return positionSide;
  }

  /// Sets [#positionSide()].
  public void setPositionSide(OrderPosition positionSide) {
    this.positionSide = positionSide;
  }

  @Override
  public TerminalLinkOrderProperties copy() {
    return new TerminalLinkOrderProperties(this);
  }

  @Override
  public Map<String, Object> ownMembers() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("AdditionalProperties", additionalProperties);
    members.put("Notes", notes);
    members.put("HandlingInstruction", handlingInstruction);
    members.put("ExecutionInstruction", executionInstruction);
    members.put("CustomNotes1", customNotes1);
    members.put("CustomNotes2", customNotes2);
    members.put("CustomNotes3", customNotes3);
    members.put("CustomNotes4", customNotes4);
    members.put("CustomNotes5", customNotes5);
    members.put("Account", account);
    members.put("Broker", broker);
    members.put("LocateBroker", locateBroker);
    members.put("LocateId", locateId);
    members.put("IsCfdTrade", isCfdTrade());
    members.put("Strategy", strategy == null ? null : strategy.members());
    members.put("AutomaticPositionSides", automaticPositionSides);
    members.put("PositionSide", positionSide == null ? null : positionSide.code());
    return members;
  }
}
