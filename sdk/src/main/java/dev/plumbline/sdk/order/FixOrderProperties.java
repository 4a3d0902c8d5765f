package dev.plumbline.sdk.order;

import java.util.LinkedHashMap;
import java.util.Map;

/// Instructions for an order that is sent over FIX.
public class FixOrderProperties extends OrderProperties {
  private final Map<String, String> additionalProperties;
  private Character handleInstruction;
  private String notes;

  /// Nothing but good til cancelled.
  public FixOrderProperties() {
    additionalProperties = new LinkedHashMap<>();
  }

  /// The same instructions as another instance; for [#copy()].
  protected FixOrderProperties(FixOrderProperties other) {
    super(other);
    additionalProperties = new LinkedHashMap<>(other.additionalProperties);
    handleInstruction = other.handleInstruction;
    notes = other.notes;
  }

  /// Further FIX tags by their numbers; the map can be changed freely.
  public final Map<String, String> additionalProperties() {
    return additionalProperties;
  }

  /// How the broker's floor handles the order: `1` automated and private, `2` automated and public,
  /// `3` by hand; or null.
  public final Character handleInstruction() {
    return handleInstruction;
  }

  /// Sets [#handleInstruction()].
  public final void setHandleInstruction(Character handleInstruction) {
    this.handleInstruction = handleInstruction;
  }

  /// A note to the broker, or null.
  public final String notes() {
    return notes;
  }

  /// Sets [#notes()].
  public final void setNotes(String notes) {
    this.notes = notes;
  }

  @Override
  public FixOrderProperties copy() {
    return new FixOrderProperties(this);
  }

  @Override
  public Map<String, Object> ownMembers() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("AdditionalProperties", additionalProperties);
    members.put("HandleInstruction", handleInstruction == null ? null : "" + handleInstruction);
    members.put("Notes", notes);
    return members;
  }
}
