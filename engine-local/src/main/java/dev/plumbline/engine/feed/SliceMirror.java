package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.security.SecurityDataFilter;
import dev.plumbline.sdk.time.Resolution;
import java.util.ArrayList;
import java.util.List;

/// What one run's time line tells, seen through the subscriptions of another run that are the same.
public final class SliceMirror {
  private final Subscription[] own;
  private final TimeSlice slice = new TimeSlice();

  /// A mirror for the run of these subscriptions; they stand still from now on.
  public SliceMirror(SubscriptionList subscriptions) {
    own = subscriptions.sorted().clone();
    for (int i = 0; i < own.length; i++) {
      own[i].setPlace(i);
    }
  }

  /// The configurations by their places.
  public List<SubscriptionDataConfig> configs() {
    List<SubscriptionDataConfig> configs = new ArrayList<>();
    for (Subscription subscription : own) {
      configs.add(subscription.config());
    }
    return configs;
  }

  /// Whether all data are bars, and no filter of the author's leaves some out.
  public boolean isPlain() {
    for (Subscription subscription : own) {
      SubscriptionDataConfig config = subscription.config();
      if (config.isCustomData()
          || config.resolution() == Resolution.TICK
          || subscription.security().dataFilter() != SecurityDataFilter.ALL) {
        return false;
      }
    }
    return own.length > 0;
  }

  /// Whether anything but shared indicators is fed.
  public boolean feedsAnything() {
    for (Subscription subscription : own) {
      if (!subscription.consumers().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /// Whether this shows all of a slice: no subscription was added to its time line or started anew
  /// since.
  public boolean knows(TimeSlice data) {
    for (int i = 0; i < data.size(); i++) {
      if (data.packet(i).place() < 0) {
        return false;
      }
    }
    return data.changes().isEmpty() && !data.hasSelection();
  }

  /// The slice of an instant, valid until the next.
  public TimeSlice of(TimeSlice data) {
    slice.mirror(data, own);
    return slice;
  }
}
