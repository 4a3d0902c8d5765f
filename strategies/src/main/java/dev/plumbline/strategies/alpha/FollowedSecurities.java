package dev.plumbline.strategies.alpha;

import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.universe.SecurityChanges;
import dev.plumbline.sdk.value.SlotMap;
import java.util.List;

/// The securities that came and did not go, in LEAN's order.
final class FollowedSecurities {
  private final SlotMap<Security, Security> securities = new SlotMap<>();

  void update(SecurityChanges changes) {
    for (Security added : changes.addedSecurities()) {
      securities.put(added, added);
    }
    changes.removedSecurities().forEach(securities::remove);
  }

  List<Security> all() {
    return securities.values();
  }
}
