package dev.plumbline.sdk.consolidator;

import dev.plumbline.sdk.time.Nanos;
import java.util.PriorityQueue;

/// When LEAN asks consolidators to look at the clock (`ConsolidatorWrapper`,
/// `SubscriptionManager.ScanPastConsolidators`), on one wall clock.
final class ScanQueue {
  private final PriorityQueue<Entry> queue = new PriorityQueue<>();
  private long nowNs;
  private int count;

  ScanQueue(long nowNs) {
    this.nowNs = nowNs;
  }

  void add(DataConsolidator consolidator, long incrementNs) {
    Scan scan = new Scan(consolidator, incrementNs, count++);
    scan.advance();
    queue.add(new Entry(scan.dueNs, scan));
  }

  /// Asks those that are due before a time, then goes on to it.
  void advanceTo(long timeNs) {
    while (queue.peek().timeNs < timeNs) {
      Entry entry = queue.poll();
      nowNs = entry.timeNs;
      if (entry.scan.dueNs <= nowNs) {
        entry.scan.consolidator.scan(nowNs);
        entry.scan.advance();
      }
      queue.add(new Entry(entry.scan.dueNs, entry.scan));
    }
    nowNs = timeNs;
  }

  private record Entry(long timeNs, Scan scan) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      int byTime = Long.compare(timeNs, other.timeNs);
      return byTime == 0 ? Integer.compare(scan.id, other.scan.id) : byTime;
    }
  }

  private final class Scan {
    private final DataConsolidator consolidator;
    private final long incrementNs;
    private final int id;
    private long spanNs;
    private long dueNs = Nanos.MIN;

    private Scan(DataConsolidator consolidator, long incrementNs, int id) {
      this.consolidator = consolidator;
      this.incrementNs = incrementNs;
      this.id = id;
      consolidator.onDataConsolidated((sender, bar) -> {
        if (spanNs == 0) {
          spanNs = Math.max(bar.endTimeNs() - bar.timeNs(), incrementNs);
        }
        dueNs = bar.endTimeNs() + spanNs;
      });
    }

    private void advance() {
      if (dueNs > nowNs) {
        return;
      }
      if (spanNs != 0) {
        dueNs = nowNs + spanNs;
        return;
      }
      boolean working = consolidator.workingData() != null;
      long end = working ? consolidator.workingData().endTimeNs() : Nanos.MIN;
      dueNs = end > nowNs ? end : nowNs + incrementNs;
    }
  }
}
