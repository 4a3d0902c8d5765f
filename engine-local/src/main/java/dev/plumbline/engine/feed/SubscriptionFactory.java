package dev.plumbline.engine.feed;

import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.corporate.FactorFile;
import dev.plumbline.sdk.corporate.FactorFileProvider;
import dev.plumbline.sdk.corporate.MapFile;
import dev.plumbline.sdk.corporate.MapFileProvider;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.spi.MarketDataSource;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;

/// Builds the pipe of one subscription.
public final class SubscriptionFactory {
  private final MarketDataSource source;
  private final MapFileProvider mapFiles;
  private final FactorFileProvider factorFiles;
  private final FeedNotices notices;

  /// A factory that reads from these sources.
  public SubscriptionFactory(
      MarketDataSource source,
      MapFileProvider mapFiles,
      FactorFileProvider factorFiles,
      FeedNotices notices) {
    this.source = source;
    this.mapFiles = mapFiles;
    this.factorFiles = factorFiles;
    this.notices = notices;
  }

  /// A subscription of stored data; `fillForward` is shared with the others and may change later.
  Subscription create(
      SubscriptionRequest request, FillForwardResolution fillForward, DataConsumers consumers) {
    return create(request, fillForward, consumers, false);
  }

  /// A subscription of a stretch of the past; nothing is fed from it.
  Subscription createHistory(SubscriptionRequest request, FillForwardResolution fillForward) {
    return create(request, fillForward, new DataConsumers(), true);
  }

  private Subscription create(
      SubscriptionRequest request,
      FillForwardResolution fillForward,
      DataConsumers consumers,
      boolean history) {
    SubscriptionDataConfig config = request.config();
    boolean equity = config.symbol().securityType() == SecurityType.EQUITY;
    MapFile map = mapFiles.mapFile(config.symbol());
    FactorFile factors = equity ? factorFiles.factorFile(config.symbol()) : null;
    MappedTicker ticker = new MappedTicker(config.symbol().value());
    long start = request.startNs();
    if (map.hasData(Nanos.startOfDay(start))) {
      ticker.change(map.mappedSymbol(Nanos.startOfDay(start), ticker.value()));
    }
    long delisting = map.delistingDateNs();
    SubscriptionDataReader reader =
        new SubscriptionDataReader(request, source, map, ticker, delisting);
    boolean scaled = equity && config.dataNormalizationMode() != DataNormalizationMode.RAW;
    if (equity && !config.isCustomData()) {
      reader.limitStart(factors, notices);
    }
    AuxiliaryEvents events = new AuxiliaryEvents(config.symbol(), ticker, map, factors, delisting);
    reader.listener(events);
    PointStream stream = reader;
    if (request.strictEndTimes(config.incrementNs())) {
      stream = new StrictDailyBars(stream, request.hours(), start);
    }
    stream = new AuxiliaryMerge(stream, events);
    if (config.fillDataForward() && config.resolution() != Resolution.TICK) {
      stream = new FillForward(new QuoteSides(stream), request, fillForward);
    }
    if (config.options().filtered()) {
      stream =
          new MarketHoursFilter(
              stream, request.hours(), config.extendedMarketHours(), request.endNs());
    }
    if (history && config.resolution() != Resolution.TICK) {
      stream = new HistoryWindow(stream, start, request.endNs());
    }
    Subscription.Adjustment adjustment =
        new Subscription.Adjustment(
            scaled ? factors : null,
            events,
            config.dataNormalizationMode(),
            history ? request.endNs() : Nanos.MIN);
    return new Subscription(request, stream, adjustment, consumers);
  }
}
