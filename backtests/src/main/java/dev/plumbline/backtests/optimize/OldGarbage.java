package dev.plumbline.backtests.optimize;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;

/// Keeps the memory of a sweep near what it needs.
///
/// The orders of a pass live until it ends, so most of them grow old; and the serial collector lets
/// the old generation grow to the limit of the heap, a quarter of the machine, before it looks for
/// garbage there. Collecting after a pass, when enough has come together, costs a fiftieth of the
/// time.
final class OldGarbage {
  private static final long MUCH = 256L << 20;

  private final MemoryPoolMXBean old;

  OldGarbage() {
    this.old =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .filter(pool -> pool.getName().equals("Tenured Gen"))
            .findFirst()
            .orElse(null);
  }

  /// Collects if much has come together since the last collection; never with another collector
  /// than the serial one.
  synchronized void collectIfMuch() {
    if (old != null && old.getUsage().getUsed() > MUCH + kept()) {
      System.gc();
    }
  }

  private long kept() {
    MemoryUsage after = old.getCollectionUsage();
    return after == null ? 0 : after.getUsed();
  }
}
