package dev.plumbline.engine.feed;

import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.corporate.FactorFile;
import dev.plumbline.sdk.corporate.FactorFileProvider;
import dev.plumbline.sdk.corporate.MapFile;
import dev.plumbline.sdk.corporate.MapFileProvider;
import dev.plumbline.sdk.data.FeedPoint;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.security.SecurityDataFilter;
import dev.plumbline.sdk.spi.MarketDataSource;
import dev.plumbline.sdk.spi.ObjectStore;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import java.util.List;

/// Builds the pipe of one subscription.
public final class SubscriptionFactory {
  private final MarketDataSource source;
  private final MapFileProvider mapFiles;
  private final FactorFileProvider factorFiles;
  private final FeedNotices notices;
  private SubscriptionRequest lastRequest;
  private long[] lastDates;
  private final ObjectStore store;

  /// A factory that reads from these sources.
  public SubscriptionFactory(
      MarketDataSource source,
      MapFileProvider mapFiles,
      FactorFileProvider factorFiles,
      FeedNotices notices,
      ObjectStore store) {
    this.store = store;
    this.source = source;
    this.mapFiles = mapFiles;
    this.factorFiles = factorFiles;
    this.notices = notices;
  }

  /// Where the data comes from.
  MarketDataSource source() {
    return source;
  }

  /// A subscription of stored data; `fillForward` is shared with the others and may change later.
  Subscription create(
      SubscriptionRequest request, FillForwardResolution fillForward, DataConsumers consumers) {
    return subscription(request, pipe(request, fillForward, null), consumers, Nanos.MIN);
  }

  /// A subscription of a stretch of the past; nothing is fed from it.
  Subscription createHistory(SubscriptionRequest request, FillForwardResolution fillForward) {
    Pipe pipe = pipe(request, fillForward, null);
    if (request.config().resolution() != Resolution.TICK) {
      PointStream within = new HistoryWindow(pipe.stream(), request.startNs(), request.endNs());
      pipe = new Pipe(within, pipe.factors(), pipe.events(), null);
    }
    return subscription(request, pipe, new DataConsumers(), request.endNs());
  }

  /// The same with a warm-up before the start of the run.
  Subscription create(
      SubscriptionRequest request,
      WarmUpPhase warmUp,
      FillForwardResolution fillForward,
      DataConsumers consumers) {
    LastPoint last = new LastPoint();
    SubscriptionRequest before = request.warmUp(warmUp);
    PointStream first = null;
    long from = warmUp.endUtcNs();
    if (before.hasTradableDays() && before.isStored()) {
      first = pipe(before, during(warmUp, fillForward), null).stream();
      from = Math.max(before.dayBeforeUtcNs(warmUp.endUtcNs()), request.startUtcNs());
    }
    Pipe second = pipe(request.startingAt(from), fillForward, last);
    PointStream stream = new WarmUpStream(first, second.stream(), last, before.endNs());
    Pipe both = new Pipe(stream, second.factors(), second.events(), second.shortcut());
    return subscription(request, both, consumers, Nanos.MIN);
  }

  /// A subscription of a live run: the past up to an instant, and after it what is given to it.
  Subscription createLive(
      SubscriptionRequest request,
      WarmUpPhase warmUp,
      FillForwardResolution fillForward,
      DataConsumers consumers,
      long liveUtcNs) {
    SubscriptionRequest before =
        warmUp.isWarmingUp() ? request.warmUp(warmUp) : request.endingAt(liveUtcNs);
    if (before.startUtcNs() >= liveUtcNs || !before.hasTradableDays() || !before.isStored()) {
      return subscription(
          request, new Pipe(new NoPoints(), null, null, null), consumers, Nanos.MIN);
    }
    Pipe past = pipe(before, during(warmUp, fillForward), null);
    return subscription(request, past, consumers, Nanos.MIN);
  }

  /// What fills gaps during the warm-up: its own resolution if it has one, else that of the run.
  private static FillForwardResolution during(
      WarmUpPhase warmUp, FillForwardResolution fillForward) {
    return warmUp.resolution() == null || warmUp.resolution() == Resolution.TICK
        ? fillForward
        : new FillForwardResolution(warmUp.resolution().nanos());
  }

  /// No past.
  private record NoPoints() implements PointStream {
    @Override
    public boolean moveNext() {
      return false;
    }

    @Override
    public FeedPoint current() {
      return null;
    }
  }

  private static Subscription subscription(
      SubscriptionRequest request, Pipe pipe, DataConsumers consumers, long scaleEndNs) {
    Subscription.Adjustment adjustment =
        new Subscription.Adjustment(
            pipe.factors(), pipe.events(), request.config().dataNormalizationMode(), scaleEndNs);
    return new Subscription(request, pipe.stream(), adjustment, pipe.shortcut(), consumers);
  }

  private MapFile mapFile(SubscriptionDataConfig config, CustomSource custom) {
    if (custom == null) {
      return mapFiles.mapFile(config.symbol());
    }
    return custom.requiresMapping() && config.symbol().underlying() != null
        ? mapFiles.mapFile(config.symbol().underlying())
        : new MapFile(config.symbol().value(), List.of());
  }

  /// A stream, what its prices are scaled with, and the way around it, or null.
  private record Pipe(
      PointStream stream, FactorFile factors, AuxiliaryEvents events, Shortcut shortcut) {}

  /// The trading days of a request; securities that are asked for alike share them.
  private long[] dates(SubscriptionRequest request) {
    SubscriptionDataConfig config = request.config();
    if (lastRequest == null
        || lastRequest.hours() != request.hours()
        || lastRequest.startNs() != request.startNs()
        || lastRequest.endNs() != request.endNs()
        || !lastRequest.config().dataTimeZone().equals(config.dataTimeZone())
        || lastRequest.config().extendedMarketHours() != config.extendedMarketHours()) {
      lastRequest = request;
      lastDates = SubscriptionDataReader.Span.dates(request);
    }
    return lastDates;
  }

  private Pipe pipe(
      SubscriptionRequest request, FillForwardResolution fillForward, LastPoint before) {
    SubscriptionDataConfig config = request.config();
    boolean equity = config.symbol().securityType() == SecurityType.EQUITY;
    CustomSource custom =
        config.isCustomData() ? new CustomSource(config, source, store, notices) : null;
    MapFile map = mapFile(config, custom);
    FactorFile factors = equity ? factorFiles.factorFile(config.symbol()) : null;
    MappedTicker ticker = new MappedTicker(config.symbol().value());
    long start = request.startNs();
    if (map.hasData(Nanos.startOfDay(start))) {
      ticker.change(map.mappedSymbol(Nanos.startOfDay(start), ticker.value()));
    }
    long delisting = map.delistingDateNs();
    SubscriptionDataReader reader =
        new SubscriptionDataReader(
            request,
            source,
            map,
            ticker,
            new SubscriptionDataReader.Span(dates(request), delisting));
    reader.announce();
    boolean scaled = equity && config.dataNormalizationMode() != DataNormalizationMode.RAW;
    if (equity && !config.isCustomData()) {
      reader.limitStart(factors, notices);
    }
    AuxiliaryEvents events = new AuxiliaryEvents(config.symbol(), ticker, map, factors, delisting);
    reader.listener(events);
    if (custom != null) {
      reader.custom(custom);
    }
    Joined joined = join(request, reader, events, fillForward, before);
    return new Pipe(joined.stream(), scaled ? factors : null, events, joined.shortcut());
  }

  /// The parts behind a reader, and the way around them, or null.
  private record Joined(PointStream stream, Shortcut shortcut) {}

  private static Joined join(
      SubscriptionRequest request,
      SubscriptionDataReader reader,
      AuxiliaryEvents events,
      FillForwardResolution fillForward,
      LastPoint before) {
    SubscriptionDataConfig config = request.config();
    boolean strict = request.strictEndTimes(config.incrementNs());
    PointStream stream =
        strict ? new StrictDailyBars(reader, request.hours(), request.startNs()) : reader;
    AuxiliaryMerge merge = new AuxiliaryMerge(stream, events);
    stream = merge;
    FillForward gaps = null;
    if (config.fillDataForward() && config.resolution() != Resolution.TICK) {
      gaps = new FillForward(new QuoteSides(stream), request, fillForward, before);
      stream = gaps;
    }
    boolean chosen = request.security().dataFilter() != SecurityDataFilter.ALL;
    if (config.options().filtered()) {
      stream = chosen ? new DataFilter(stream, request.security(), config) : stream;
      stream =
          new MarketHoursFilter(
              stream, request.hours(), config.extendedMarketHours(), request.endNs());
    }
    boolean regular =
        strict ? config.resolution() == Resolution.DAILY : config.incrementNs() < Nanos.HOUR;
    boolean plain = config.type() == TradeBar.class && !chosen && regular;
    return new Joined(
        stream, plain ? new Shortcut(request, reader, merge, events, gaps, strict) : null);
  }
}
