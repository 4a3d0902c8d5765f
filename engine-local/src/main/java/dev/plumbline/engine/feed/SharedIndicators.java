package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.indicator.Field;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.value.SharedStateException;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Indicators of several runs over the same data: those that are the same in all are one object,
/// fed once.
///
/// Two indicators are the same if they are of the same class, in the same state down to the last
/// field, and fed with the same field of the same subscription. A run that wants to change one for
/// itself is told so by [SharedStateException].
public final class SharedIndicators {
  private record Key(SubscriptionDataConfig config, Field field, List<Object> state) {}

  private final Map<Key, Indicator> byState = new HashMap<>();
  private final Set<Indicator> common = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<SubscriptionDataConfig, DataConsumers> consumers = new HashMap<>();
  private DataConsumers[] byPlace = {};
  private boolean feeding;
  private boolean touched;

  /// The indicator that serves in place of a fresh one: another run's, or itself.
  ///
  /// @param config what it is fed from
  /// @param field the number of the bar that it gets
  public <I extends Indicator> I instead(SubscriptionDataConfig config, Field field, I fresh) {
    ObjectState state = ObjectState.of(fresh);
    if (state == null) {
      return fresh;
    }
    Key key = new Key(config, field, state.values());
    Indicator known = byState.get(key);
    if (known == null) {
      byState.put(key, fresh);
      common.add(fresh);
      consumers.computeIfAbsent(config, c -> new DataConsumers()).add(fresh, field);
      for (Indicator part : state.all(Indicator.class)) {
        part.guard(() -> check(fresh));
      }
      return fresh;
    }
    @SuppressWarnings("unchecked")
    I same = (I) known;
    return same;
  }

  private void check(Indicator indicator) {
    if (!feeding) {
      touched = true;
      throw new SharedStateException("the indicator " + indicator.name());
    }
  }

  /// Whether an indicator is one of these.
  public boolean contains(Indicator indicator) {
    return common.contains(indicator);
  }

  /// Whether anybody tried to change one, which may have gone halfway.
  public boolean isTouched() {
    return touched;
  }

  /// Makes ready for slices of a time line.
  ///
  /// @param configs its subscriptions' configurations by their places
  public void begin(List<SubscriptionDataConfig> configs) {
    byPlace = configs.stream().map(consumers::get).toArray(DataConsumers[]::new);
  }

  /// Feeds them with an instant.
  public void update(TimeSlice data) {
    feeding = true;
    for (int i = 0; i < data.size(); i++) {
      Subscription packet = data.packet(i);
      DataConsumers fed = byPlace[packet.place()];
      if (fed != null) {
        fed.update(packet, packet.config().exchangeTimeZone().toLocal(data.utcNs()));
      }
    }
    feeding = false;
  }
}
