package dev.plumbline.engine.universe;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import java.util.List;
import java.util.function.Supplier;

/// What was stored day by day, each known from the end of its day, or on the days of a schedule.
final class DayPoints implements UniverseFeed {
  /// Something to select from.
  static final class Point {
    private final Supplier<List<BaseData>> data;
    private final boolean ends;
    private long endNs;

    /// @param endNs when it is known, on the wall clock of the feed
    /// @param data what there is, read when it is asked for
    /// @param ends whether it ends the universe
    Point(long endNs, Supplier<List<BaseData>> data, boolean ends) {
      this.endNs = endNs;
      this.data = data;
      this.ends = ends;
    }

    List<BaseData> data() {
      return data.get();
    }

    long endNs() {
      return endNs;
    }

    void setEndNs(long value) {
      endNs = value;
    }

    Point copy() {
      return new Point(endNs, data, ends);
    }
  }

  /// Gives one point after the other, null at the end.
  interface Source {
    Point next();
  }

  private final Source source;
  private final MarketTimeZone zone;
  private final Runnable end;
  private Point current;
  private long currentUtcNs;

  /// A feed of points.
  ///
  /// @param zone the time zone of the points
  /// @param end is told of a point that ends the universe
  DayPoints(Source source, MarketTimeZone zone, Runnable end) {
    this.source = source;
    this.zone = zone;
    this.end = end;
    advance();
  }

  private void advance() {
    current = source.next();
    currentUtcNs = current == null ? Nanos.MAX : zone.toUtc(current.endNs());
  }

  @Override
  public long utcNs() {
    return currentUtcNs;
  }

  /// Where several days have come, the first counts, as in LEAN.
  @Override
  public Taken take(long utcNs) {
    List<BaseData> data = null;
    int points = 0;
    while (current != null && currentUtcNs <= utcNs) {
      if (current.ends) {
        end.run();
        points = data == null ? 1 : points;
      } else if (data == null) {
        data = current.data.get();
        points = data.size();
      }
      advance();
    }
    return new Taken(data == null ? NO_DATA : data, points);
  }
}
