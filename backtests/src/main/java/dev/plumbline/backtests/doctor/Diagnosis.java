package dev.plumbline.backtests.doctor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What the doctor found in a folder.
///
/// @param folder the folder
/// @param inventory what there is
/// @param findings what is wrong, in the order of the files
/// @param notes what was not looked into, and what looks odd but is no fault; with the reason
public record Diagnosis(
    String folder, List<Inventory> inventory, List<Finding> findings, List<String> notes) {
  /// Copies the lists.
  public Diagnosis {
    inventory = List.copyOf(inventory);
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }

  /// How often each fault was found.
  public Map<Fault, Integer> counts() {
    Map<Fault, Integer> counts = new EnumMap<>(Fault.class);
    findings.forEach(finding -> counts.merge(finding.fault(), 1, Integer::sum));
    return counts;
  }
}
