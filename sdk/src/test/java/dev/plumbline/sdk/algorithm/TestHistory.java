package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// A past for tests: bars that are told to the requests they fit; requests are kept.
final class TestHistory implements HistoryProvider {
  final List<HistoryRequest> requests = new ArrayList<>();
  private final List<BaseData> past = new ArrayList<>();

  void add(BaseData datum) {
    past.add(datum);
  }

  @Override
  public long dataPointCount() {
    return 0;
  }

  @Override
  public void history(List<HistoryRequest> asked, Consumer<Slice> consumer) {
    requests.addAll(asked);
    TreeMap<Long, List<BaseData>> byTime = new TreeMap<>();
    for (HistoryRequest request : asked) {
      for (BaseData datum : past) {
        if (fits(request, datum)) {
          byTime.computeIfAbsent(datum.endTimeNs(), end -> new ArrayList<>()).add(datum);
        }
      }
    }
    byTime.forEach((end, data) -> consumer.accept(slice(end, data)));
  }

  private static boolean fits(HistoryRequest request, BaseData datum) {
    long end = MarketTimeZone.NEW_YORK.toUtc(datum.endTimeNs());
    long length = datum.endTimeNs() - datum.timeNs();
    return datum.symbol().equals(request.config().symbol())
        && request.config().type().isInstance(datum)
        && length == request.config().incrementNs()
        && end > request.startUtcNs()
        && end <= request.endUtcNs();
  }

  static Slice slice(long endNs, List<BaseData> data) {
    Map<Symbol, TradeBar> bars = new LinkedHashMap<>();
    Map<Symbol, QuoteBar> quotes = new LinkedHashMap<>();
    for (BaseData datum : data) {
      switch (datum) {
        case TradeBar bar -> bars.put(bar.symbol(), bar);
        case QuoteBar bar -> quotes.put(bar.symbol(), bar);
        default -> throw new IllegalArgumentException("no such data in tests: " + datum);
      }
    }
    return new HistorySlice(
        Nanos.toLocalDateTime(endNs),
        MarketTimeZone.NEW_YORK.toUtc(endNs),
        bars,
        quotes,
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.copyOf(data));
  }
}
