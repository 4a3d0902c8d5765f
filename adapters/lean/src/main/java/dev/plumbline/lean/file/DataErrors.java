package dev.plumbline.lean.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The faults found in the data so far: how many of each kind, and the first of them.
///
/// Not thread-safe; readers on other threads collect their own and hand them over with [#addAll].
public final class DataErrors {
  /// How many faults of a kind are kept as examples.
  public static final int EXAMPLES = 10;

  private final Map<DataFault, Integer> counts = new EnumMap<>(DataFault.class);
  private final Map<DataFault, List<DataError>> examples = new EnumMap<>(DataFault.class);

  /// Counts a fault and keeps it if it is among the first of its kind.
  public void add(DataError error) {
    counts.merge(error.fault(), 1, Integer::sum);
    List<DataError> first = examples.computeIfAbsent(error.fault(), fault -> new ArrayList<>(2));
    if (first.size() < EXAMPLES) {
      first.add(error);
    }
  }

  /// Counts a fault of a reference file, and keeps it as [#add] does.
  ///
  /// @param line the line, 0 for the whole file
  /// @param found what is there
  /// @param expected what should be there
  /// @param consequence what follows for the data
  public void addReference(
      String path, int line, String found, String expected, String consequence) {
    add(new DataError(DataFault.REFERENCE, path, "", line, found, expected, consequence));
  }

  /// Whether an example of this kind would still be kept; a caller may then spare its making and
  /// only [#count].
  public boolean wantsExample(DataFault fault) {
    List<DataError> first = examples.get(fault);
    return first == null || first.size() < EXAMPLES;
  }

  /// Counts a fault without an example.
  public void count(DataFault fault) {
    counts.merge(fault, 1, Integer::sum);
  }

  /// Adds the counts and, as far as there is room, the examples of others.
  public void addAll(DataErrors others) {
    others.counts.forEach((fault, count) -> counts.merge(fault, count, Integer::sum));
    for (Map.Entry<DataFault, List<DataError>> entry : others.examples.entrySet()) {
      List<DataError> first = examples.computeIfAbsent(entry.getKey(), fault -> new ArrayList<>(2));
      for (DataError error : entry.getValue()) {
        if (first.size() < EXAMPLES) {
          first.add(error);
        }
      }
    }
  }

  /// The number of faults of a kind.
  public int countOf(DataFault fault) {
    return counts.getOrDefault(fault, 0);
  }

  /// The number of faults by which data was lost.
  public int losses() {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().isLoss())
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /// Whether nothing at all was found.
  public boolean isEmpty() {
    return counts.isEmpty();
  }

  /// The counts by kind, in the order of the kinds.
  public Map<DataFault, Integer> counts() {
    return new EnumMap<>(counts);
  }

  /// The first faults of a kind.
  public List<DataError> examples(DataFault fault) {
    return List.copyOf(examples.getOrDefault(fault, List.of()));
  }

  /// The faults in words: for each kind the count and its first examples, a line each.
  public List<String> report() {
    List<String> lines = new ArrayList<>();
    counts.forEach((fault, count) -> {
      List<DataError> first = examples.getOrDefault(fault, List.of());
      lines.add(fault.text() + ": " + count);
      first.forEach(error -> lines.add("  " + error));
      if (count > first.size() && !first.isEmpty()) {
        lines.add("  and " + (count - first.size()) + " more");
      }
    });
    return lines;
  }
}
