package dev.plumbline.engine.universe;

import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A set of securities that changes when it selects.
///
/// Source: LEAN, `Common/Data/UniverseSelection/Universe.cs`.
abstract class EngineUniverse {
  private record Member(Security security, long addedUtcNs) {}

  private final String name;
  private final Map<Symbol, Member> members = new LinkedHashMap<>();

  EngineUniverse(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /// The next instant at which it selects, UTC, or [Nanos#MAX].
  abstract long triggerUtcNs();

  /// Takes the selection of the present trigger: the number of data points that it saw.
  abstract int triggered();

  /// The securities selected now, in order.
  abstract Set<Symbol> selected();

  /// What is subscribed of a selected security.
  abstract List<SubscriptionDataConfig> configs(Symbol symbol);

  /// What was subscribed of a security that is let go.
  abstract List<SubscriptionDataConfig> takeRemovedConfigs(Symbol symbol);

  /// The author lets a security go; false if it is not his to let go.
  boolean remove(Symbol symbol) {
    return false;
  }

  /// The leverage of the securities that it brings, or zero to leave it to the brokerage model.
  Decimal leverage() {
    return Decimal.ZERO;
  }

  /// How long a member stays at least, in nanoseconds.
  long minimumTimeNs() {
    return 0;
  }

  final boolean contains(Symbol symbol) {
    return members.containsKey(symbol);
  }

  final boolean canRemove(Security security, long utcNs) {
    Member member = members.get(security.symbol());
    return security.isDelisted()
        || member != null && utcNs - member.addedUtcNs() >= minimumTimeNs();
  }

  /// Members by kind and identifier, as they are looked through for removal.
  final List<Security> members() {
    List<Security> list = new ArrayList<>();
    members.values().forEach(member -> list.add(member.security()));
    list.sort((a, b) -> {
      int byType = a.symbol().securityType().compareTo(b.symbol().securityType());
      return byType != 0 ? byType : a.symbol().id().compareTo(b.symbol().id());
    });
    return list;
  }

  final boolean addMember(Security security, long utcNs) {
    return !security.isDelisted()
        && members.putIfAbsent(security.symbol(), new Member(security, utcNs)) == null;
  }

  void removeMember(Security security) {
    members.remove(security.symbol());
  }
}
