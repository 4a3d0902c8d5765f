package dev.plumbline.engine.feed;

import dev.plumbline.sdk.universe.SecurityChanges;

/// All that the time line has for one instant; reused from instant to instant.
public final class TimeSlice {
  private Subscription[] packets = new Subscription[16];
  private int size;
  private long utcNs;
  private SecurityChanges changes = SecurityChanges.NONE;
  private int points;
  private boolean selected;
  private boolean auxiliary;

  void begin(long utcNs) {
    for (int i = 0; i < size; i++) {
      packets[i].clearBatch();
    }
    this.utcNs = utcNs;
    size = 0;
    points = 0;
    changes = SecurityChanges.NONE;
    selected = false;
    auxiliary = false;
  }

  /// Shows another slice through other subscriptions, by their places.
  void mirror(TimeSlice other, Subscription[] own) {
    size = 0;
    for (int i = 0; i < other.size; i++) {
      Subscription subscription = own[other.packets[i].place()];
      subscription.mirror(other.packets[i]);
      add(subscription);
    }
    utcNs = other.utcNs;
    points = other.points;
    changes = other.changes;
    selected = other.selected;
    auxiliary = other.auxiliary;
  }

  void add(Subscription subscription) {
    if (size == packets.length) {
      packets = java.util.Arrays.copyOf(packets, size * 2);
    }
    packets[size++] = subscription;
  }

  void noteAuxiliary() {
    auxiliary = true;
  }

  void change(SecurityChanges more) {
    changes = changes.plus(more);
  }

  void selected(int selectionPoints) {
    selected = true;
    points += selectionPoints;
  }

  void close() {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (packets[i].isRemoved()) {
        packets[i].clearBatch();
      } else {
        points += packets[i].batchSize();
        packets[kept++] = packets[i];
      }
    }
    size = kept;
  }

  /// The instant, UTC.
  public long utcNs() {
    return utcNs;
  }

  /// Number of subscriptions that have data.
  public int size() {
    return size;
  }

  /// The i-th subscription that has data, in order of emission.
  public Subscription packet(int i) {
    return packets[i];
  }

  /// Securities that came and went at this instant.
  public SecurityChanges changes() {
    return changes;
  }

  /// Number of data points, those of universe selection included.
  public int dataPoints() {
    return points;
  }

  /// Whether a universe selected at this instant.
  public boolean hasSelection() {
    return selected;
  }

  /// Whether there is a corporate action among the data.
  public boolean hasAuxiliary() {
    return auxiliary;
  }
}
