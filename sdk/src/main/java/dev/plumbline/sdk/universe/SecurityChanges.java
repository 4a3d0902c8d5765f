package dev.plumbline.sdk.universe;

import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Securities that came into the algorithm and that left it at one instant.
///
/// @param addedSecurities those that came, by ticker; never null
/// @param removedSecurities those that left, by ticker; never null
public record SecurityChanges(List<Security> addedSecurities, List<Security> removedSecurities) {
  /// Nothing came and nothing left.
  public static final SecurityChanges NONE = new SecurityChanges(List.of(), List.of());

  /// Sorts and copies the lists, so that changes stay what they were.
  public SecurityChanges {
    addedSecurities = sorted(addedSecurities);
    removedSecurities = sorted(removedSecurities);
  }

  private static List<Security> sorted(List<Security> securities) {
    return securities.stream()
        .sorted((a, b) -> a.symbol().value().compareTo(b.symbol().value()))
        .toList();
  }

  /// These changes without securities of custom data, as an author's callbacks see them.
  public SecurityChanges withoutCustomSecurities() {
    if (!hasCustom(addedSecurities) && !hasCustom(removedSecurities)) {
      return this;
    }
    return new SecurityChanges(
        addedSecurities.stream().filter(s -> !isCustom(s)).toList(),
        removedSecurities.stream().filter(s -> !isCustom(s)).toList());
  }

  private static boolean hasCustom(List<Security> securities) {
    return securities.stream().anyMatch(SecurityChanges::isCustom);
  }

  private static boolean isCustom(Security security) {
    return security.symbol().securityType() == SecurityType.BASE;
  }

  /// Whether nothing came and nothing left.
  public boolean isEmpty() {
    return addedSecurities.isEmpty() && removedSecurities.isEmpty();
  }

  /// The number of securities that came or left.
  public int count() {
    return addedSecurities.size() + removedSecurities.size();
  }

  /// These changes and others; a security that both left and came counts as come.
  ///
  /// Source: LEAN, `Common/Data/UniverseSelection/SecurityChanges.cs`, operator `+`.
  public SecurityChanges plus(SecurityChanges more) {
    if (more.isEmpty()) {
      return this;
    }
    if (isEmpty()) {
      return more;
    }
    Set<Security> added = new LinkedHashSet<>(addedSecurities);
    added.addAll(more.addedSecurities);
    Set<Security> removed = new LinkedHashSet<>(removedSecurities);
    removed.addAll(more.removedSecurities);
    removed.removeAll(added);
    return new SecurityChanges(new ArrayList<>(added), new ArrayList<>(removed));
  }

  @Override
  public String toString() {
    if (isEmpty()) {
      return "SecurityChanges: None";
    }
    return "SecurityChanges: %s%s"
        .formatted(text("Added", addedSecurities), text("Removed", removedSecurities));
  }

  private static String text(String word, List<Security> securities) {
    if (securities.isEmpty()) {
      return "";
    }
    return " %s: %s"
        .formatted(
            word,
            securities.stream()
                .map(s -> s.symbol().id().toString())
                .collect(Collectors.joining(",")));
  }
}
