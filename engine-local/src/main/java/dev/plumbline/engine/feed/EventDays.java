package dev.plumbline.engine.feed;

import dev.plumbline.sdk.corporate.FactorFile;
import dev.plumbline.sdk.corporate.FactorFileRow;
import dev.plumbline.sdk.corporate.MapFile;
import dev.plumbline.sdk.corporate.MapFileRow;
import dev.plumbline.sdk.time.Nanos;
import java.util.Arrays;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The days on which anything can happen to a security: between them no trading day needs a look.
///
/// These are the days of the rows of its map and factor files, each with the day after, and its
/// delisting.
final class EventDays {
  private final long[] sorted;

  EventDays(MapFile mapFile, FactorFile factors, long delistingNs) {
    LongStream fromMap = mapFile.rows().stream().map(MapFileRow::date).mapToLong(Nanos::of);
    Stream<FactorFileRow> rows = factors == null ? Stream.of() : factors.rows().stream();
    LongStream fromFactors = rows.map(FactorFileRow::date).mapToLong(Nanos::of);
    LongStream own = LongStream.of(mapFile.firstDateNs(), Nanos.startOfDay(delistingNs));
    sorted =
        LongStream.concat(LongStream.concat(fromMap, fromFactors), own)
            .flatMap(day -> LongStream.of(day, day + Nanos.DAY))
            .sorted()
            .toArray();
  }

  /// The first of these days after a day, or the end of time.
  long after(long dayNs) {
    int place = Arrays.binarySearch(sorted, dayNs + 1);
    int next = place < 0 ? -place - 1 : place;
    return next < sorted.length ? sorted[next] : Nanos.MAX;
  }
}
