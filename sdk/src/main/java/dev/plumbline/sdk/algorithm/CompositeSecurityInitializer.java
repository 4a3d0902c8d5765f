package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.brokerage.BrokerageModelSecurityInitializer;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityInitializer;
import java.util.ArrayList;
import java.util.List;

/// Several initializers, one after the other.
///
/// Source: LEAN, `Common/Securities/CompositeSecurityInitializer.cs`.
record CompositeSecurityInitializer(List<SecurityInitializer> initializers)
    implements SecurityInitializer {
  CompositeSecurityInitializer {
    initializers = List.copyOf(initializers);
  }

  @Override
  public void initialize(Security security) {
    initializers.forEach(initializer -> initializer.initialize(security));
  }

  CompositeSecurityInitializer with(SecurityInitializer last) {
    List<SecurityInitializer> all = new ArrayList<>(initializers);
    all.add(last);
    return new CompositeSecurityInitializer(all);
  }

  /// These with a brokerage's in the place of the first brokerage's, or before all.
  CompositeSecurityInitializer withBrokerage(BrokerageModelSecurityInitializer brokerage) {
    List<SecurityInitializer> all = new ArrayList<>(initializers);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) instanceof BrokerageModelSecurityInitializer) {
        all.set(i, brokerage);
        return new CompositeSecurityInitializer(all);
      }
    }
    all.addFirst(brokerage);
    return new CompositeSecurityInitializer(all);
  }
}
