package dev.plumbline.engine.universe;

import dev.plumbline.sdk.consolidator.DataConsolidator;
import dev.plumbline.sdk.time.LocalTimeKeeper;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.TimeKeeper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.function.LongConsumer;

/// Tells consolidators that time has passed, at the instant at which their bar would end, though no
/// data came.
///
/// Source: LEAN, `SubscriptionManager.ScanPastConsolidators` and `ConsolidatorWrapper`.
public final class ConsolidatorScans {
  private final TimeKeeper clock;
  private final Map<DataConsolidator, Scan> scans = new HashMap<>();
  private final List<Scan> fresh = new ArrayList<>();
  private final PriorityQueue<Due> queue = new PriorityQueue<>();
  private int lastId;

  /// Scans by a clock.
  public ConsolidatorScans(TimeKeeper clock) {
    this.clock = clock;
  }

  void add(DataConsolidator consolidator, long incrementNs, LocalTimeKeeper local) {
    Scan scan = new Scan(consolidator, Math.max(incrementNs, Nanos.SECOND), local, ++lastId);
    scans.put(consolidator, scan);
    fresh.add(scan);
  }

  void remove(DataConsolidator consolidator) {
    Scan scan = scans.remove(consolidator);
    if (scan != null) {
      scan.disposed = true;
    }
  }

  /// Scans what is due before an instant, each at its own time.
  public void scanPast(long utcNs, LongConsumer setTime) {
    if (!fresh.isEmpty()) {
      for (Scan scan : fresh) {
        scan.advance();
        queue.add(new Due(scan.dueUtcNs, scan.id, scan));
      }
      fresh.clear();
    }
    while (!queue.isEmpty() && queue.peek().utcNs < utcNs) {
      Due due = queue.poll();
      if (!due.scan.disposed) {
        if (due.utcNs != clock.utcNs()) {
          setTime.accept(due.utcNs);
        }
        due.scan.run(due.utcNs);
        queue.add(new Due(due.scan.dueUtcNs, due.scan.id, due.scan));
      }
    }
  }

  private record Due(long utcNs, int id, Scan scan) implements Comparable<Due> {
    @Override
    public int compareTo(Due other) {
      int byTime = Long.compare(utcNs, other.utcNs);
      return byTime != 0 ? byTime : Integer.compare(id, other.id);
    }
  }

  /// One consolidator and the next instant to ask it.
  private final class Scan {
    private final DataConsolidator consolidator;
    private final long minimumNs;
    private final LocalTimeKeeper local;
    private final int id;
    private long spanNs;
    private long dueUtcNs = Nanos.MIN;
    private boolean disposed;

    Scan(DataConsolidator consolidator, long minimumNs, LocalTimeKeeper local, int id) {
      this.consolidator = consolidator;
      this.minimumNs = minimumNs;
      this.local = local;
      this.id = id;
      consolidator.onDataConsolidated((sender, bar) -> {
        if (!disposed) {
          long end = local.timeZone().toUtc(bar.endTimeNs());
          if (spanNs == 0) {
            spanNs = Math.max(bar.endTimeNs() - bar.timeNs(), minimumNs);
          }
          dueUtcNs = end + spanNs;
        }
      });
    }

    void run(long utcNs) {
      if (dueUtcNs <= utcNs) {
        consolidator.scan(local.localNs());
        advance();
      }
    }

    void advance() {
      long now = clock.utcNs();
      if (dueUtcNs > now) {
        return;
      }
      if (spanNs != 0) {
        dueUtcNs = now + spanNs;
        return;
      }
      dueUtcNs = now + minimumNs;
      if (consolidator.workingData() != null) {
        long end = local.timeZone().toUtc(consolidator.workingData().endTimeNs());
        dueUtcNs = end > now ? end : dueUtcNs;
      }
    }
  }
}
