package dev.plumbline.engine.history;

import dev.plumbline.engine.feed.DataManager;
import dev.plumbline.engine.feed.Selection;
import dev.plumbline.engine.feed.Subscription;
import dev.plumbline.engine.feed.SubscriptionFactory;
import dev.plumbline.engine.feed.SubscriptionRequest;
import dev.plumbline.engine.feed.TimeLine;
import dev.plumbline.engine.feed.TimeSlice;
import dev.plumbline.engine.feed.WarmUpPhase;
import dev.plumbline.engine.slice.EngineSlice;
import dev.plumbline.engine.universe.UniverseFeeds;
import dev.plumbline.sdk.algorithm.AlgorithmState;
import dev.plumbline.sdk.algorithm.HistoryProvider;
import dev.plumbline.sdk.algorithm.HistoryRequest;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.TimeKeeper;
import dev.plumbline.sdk.universe.Fundamental;
import dev.plumbline.sdk.universe.FundamentalUniverse;
import dev.plumbline.sdk.universe.SecurityChanges;
import dev.plumbline.sdk.universe.Universe;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/// Reads the past through the same pipe as the present, on a time line of its own.
///
/// Source: LEAN, `Engine/HistoricalData/{Subscription, Synchronizing}HistoryProvider.cs`.
public final class HistoryReader implements HistoryProvider {
  private static final Selection NOTHING =
      new Selection() {
        @Override
        public long nextSelectionUtcNs() {
          return Nanos.MAX;
        }

        @Override
        public boolean isDue(long utcNs) {
          return false;
        }

        @Override
        public void timePulse(long utcNs) {
          // the past has no clock
        }

        @Override
        public SecurityChanges select(long utcNs) {
          return SecurityChanges.NONE;
        }

        @Override
        public int selectionPoints() {
          return 0;
        }

        @Override
        public boolean addPendingInternalFeeds(long utcNs) {
          return false;
        }

        @Override
        public SecurityChanges delisted(Subscription subscription) {
          return SecurityChanges.NONE;
        }
      };

  private final AlgorithmState state;
  private final TimeKeeper clock;
  private final SubscriptionFactory factory;
  private final Function<Symbol, Security> strangers;
  private final UniverseFeeds universes;
  private long dataPoints;

  /// A reader whose slices are on the algorithm's wall clock.
  ///
  /// @param strangers makes securities that the algorithm has not added
  /// @param universes reads what universes select from
  public HistoryReader(
      AlgorithmState state,
      TimeKeeper clock,
      SubscriptionFactory factory,
      Function<Symbol, Security> strangers,
      UniverseFeeds universes) {
    this.universes = universes;
    this.strangers = strangers;
    this.state = state;
    this.clock = clock;
    this.factory = factory;
  }

  @Override
  public long dataPointCount() {
    return dataPoints;
  }

  /// A day counts as one data point.
  @Override
  public List<List<BaseData>> universe(Universe universe, int days) {
    return counted(universes.past(universe, days));
  }

  @Override
  public List<List<BaseData>> universe(Universe universe, long startUtcNs, long endUtcNs) {
    return counted(universes.past(universe, startUtcNs, endUtcNs));
  }

  private List<List<BaseData>> counted(List<List<BaseData>> days) {
    dataPoints += days.size();
    return days;
  }

  @Override
  public List<List<Fundamental>> fundamentals(Collection<Symbol> symbols, int days) {
    return of(symbols, universes.past(FundamentalUniverse.usa(all -> List.of()), days));
  }

  @Override
  public List<List<Fundamental>> fundamentals(
      Collection<Symbol> symbols, long startUtcNs, long endUtcNs) {
    return of(
        symbols, universes.past(FundamentalUniverse.usa(all -> List.of()), startUtcNs, endUtcNs));
  }

  /// Each equity of a day counts as one data point.
  private List<List<Fundamental>> of(Collection<Symbol> symbols, List<List<BaseData>> days) {
    Set<Symbol> wanted = new HashSet<>(symbols);
    List<List<Fundamental>> found = new ArrayList<>();
    for (List<BaseData> day : days) {
      List<Fundamental> rows =
          day.stream()
              .filter(row -> wanted.contains(row.symbol()))
              .map(Fundamental.class::cast)
              .toList();
      if (!rows.isEmpty()) {
        dataPoints += rows.size();
        found.add(rows);
      }
    }
    return found;
  }

  @Override
  public void history(List<HistoryRequest> requests, Consumer<Slice> consumer) {
    slices(requests).forEachRemaining(consumer);
  }

  @Override
  public Iterator<Slice> slices(List<HistoryRequest> requests) {
    long earliest = Nanos.MAX;
    DataManager manager = new DataManager(factory, clock::utcNs, () -> false, WarmUpPhase.NONE);
    for (HistoryRequest request : requests) {
      if (request.startUtcNs() < request.endUtcNs()) {
        earliest = Math.min(earliest, request.startUtcNs());
        manager.addHistory(subscriptionRequest(request), request.fillForwardResolution());
      }
    }
    if (earliest == Nanos.MAX) {
      return Collections.emptyIterator();
    }
    return new Slices(new TimeLine(manager, NOTHING, earliest), Math.max(clock.utcNs(), earliest));
  }

  /// The slices of a time line up to an instant; a slice counts when it is read.
  private final class Slices implements Iterator<Slice> {
    private final TimeLine line;
    private final long endUtcNs;
    private final EngineSlice slice = new EngineSlice(state.timeZone());
    private TimeSlice next;
    private boolean counted;
    private boolean ended;

    Slices(TimeLine line, long endUtcNs) {
      this.line = line;
      this.endUtcNs = endUtcNs;
    }

    @Override
    public boolean hasNext() {
      while (next == null && !ended) {
        TimeSlice found = line.next();
        ended = found == null || found.utcNs() > endUtcNs;
        next = ended || found.size() == 0 ? null : found;
      }
      if (next != null && !counted) {
        counted = true;
        dataPoints += next.dataPoints();
      }
      return next != null;
    }

    @Override
    public Slice next() {
      if (!hasNext()) {
        throw new NoSuchElementException("The past ends at " + Nanos.toText(endUtcNs) + "Z");
      }
      slice.show(next);
      next = null;
      counted = false;
      return slice;
    }
  }

  private SubscriptionRequest subscriptionRequest(HistoryRequest request) {
    Security security =
        request.security() == null
            ? strangers.apply(request.config().symbol())
            : request.security();
    return new SubscriptionRequest(
        request.config(),
        security,
        security.exchange().hours(),
        request.startUtcNs(),
        request.endUtcNs(),
        state.settings().dailyPreciseEndTime());
  }
}
