package dev.plumbline.backtests.optimize;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.util.Set;

/// Keeps the memory of a sweep near what it needs.
///
/// The orders of a pass live until it ends, so most of them grow old; and the serial and the
/// parallel collector let the old generation grow to the limit of the heap, a quarter of the
/// machine, before they look for garbage there. Collecting after a pass, when enough has come
/// together, costs a fiftieth of the time.
final class OldGarbage {
  private static final long MUCH = 160L << 20;
  private static final Set<String> NAMES = Set.of("Tenured Gen", "PS Old Gen");

  private final MemoryPoolMXBean old;

  OldGarbage() {
    this.old =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> NAMES.contains(pool.getName()))
            .findFirst()
            .orElse(null);
  }

  /// Collects if much has come together since the last collection; never with other collectors,
  /// which look for garbage in time.
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
