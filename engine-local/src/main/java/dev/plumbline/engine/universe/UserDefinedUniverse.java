package dev.plumbline.engine.universe;

import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The securities of one kind and market that the author added by hand.
///
/// It selects when it is told to, once for all changes of an instant. Source: LEAN,
/// `Common/Data/UniverseSelection/UserDefinedUniverse.cs`.
final class UserDefinedUniverse extends EngineUniverse {
  private final Set<SubscriptionDataConfig> configs = new LinkedHashSet<>();
  private final Set<SubscriptionDataConfig> removedConfigs = new LinkedHashSet<>();
  private long triggerUtcNs = Nanos.MAX;

  UserDefinedUniverse(SecurityType type, String market) {
    super("QC-UNIVERSE-USERDEFINED-%s-%s".formatted(market, type));
  }

  @Override
  long triggerUtcNs() {
    return triggerUtcNs;
  }

  /// Asks for a selection at an instant; an earlier one that is still to come stays.
  void trigger(long utcNs) {
    triggerUtcNs = Math.min(triggerUtcNs, utcNs);
  }

  @Override
  int triggered() {
    triggerUtcNs = Nanos.MAX;
    return 1;
  }

  boolean add(SubscriptionDataConfig config) {
    return configs.add(config);
  }

  /// Lets a security go; false if it is not followed.
  @Override
  boolean remove(Symbol symbol) {
    List<SubscriptionDataConfig> gone = configs(symbol);
    gone.forEach(configs::remove);
    removedConfigs.addAll(gone);
    return !gone.isEmpty();
  }

  /// What the author follows of a security.
  @Override
  List<SubscriptionDataConfig> configs(Symbol symbol) {
    return configs.stream().filter(c -> c.symbol().equals(symbol)).toList();
  }

  /// What the author followed of a security that was let go; asked once.
  @Override
  List<SubscriptionDataConfig> takeRemovedConfigs(Symbol symbol) {
    List<SubscriptionDataConfig> gone =
        removedConfigs.stream().filter(c -> c.symbol().equals(symbol)).toList();
    gone.forEach(removedConfigs::remove);
    return gone;
  }

  /// The securities selected now, in the order in which they were first followed.
  @Override
  Set<Symbol> selected() {
    Set<Symbol> symbols = new LinkedHashSet<>();
    configs.forEach(c -> symbols.add(c.symbol()));
    return symbols;
  }

  @Override
  void removeMember(Security security) {
    super.removeMember(security);
    remove(security.symbol());
  }
}
