package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The last bars of securities before now: a short look back, then a longer one, then days.
///
/// Source: LEAN, `QCAlgorithm.GetLastKnownPrices`, `AlgorithmUtils.SeedSecurities`.
final class LastKnownPrices {
  private static final int BARS = 5;
  private static final int MINUTES = 24 * 60;
  private static final int HOURS = 24;
  private static final int DAYS = 10;
  private static final int LAST_RESORT_DAYS = 50;
  private static final HistoryDetails GAPS = HistoryDetails.DEFAULT.withFillForward(false);

  private record Kind(Symbol symbol, Class<? extends BaseData> type, TickType tickType) {
    static Kind of(HistoryRequest request) {
      return new Kind(
          request.config().symbol(), request.config().type(), request.config().tickType());
    }
  }

  private final HistoryWords history;

  LastKnownPrices(HistoryWords history) {
    this.history = history;
  }

  /// The last bar of each kind of several securities, by time, trades before quotes.
  Map<Symbol, List<BaseData>> of(Collection<Symbol> symbols) {
    Map<Kind, BaseData> found = new LinkedHashMap<>();
    List<HistoryRequest> failed = look(firstLook(symbols), found);
    if (!failed.isEmpty()) {
      failed = look(secondLook(failed), found);
    }
    if (!failed.isEmpty()) {
      Set<Symbol> left = new LinkedHashSet<>();
      failed.forEach(request -> left.add(request.config().symbol()));
      look(requests(left, LAST_RESORT_DAYS, Resolution.DAILY), found);
    }
    return bySymbol(found);
  }

  /// The last trade bar, or else quote bar, of a security.
  Optional<BaseData> of(Symbol symbol) {
    List<BaseData> all = of(List.of(symbol)).getOrDefault(symbol, List.of());
    return all.stream()
        .filter(datum -> !(datum instanceof QuoteBar))
        .reduce((earlier, later) -> later)
        .or(() -> all.stream().reduce((earlier, later) -> later));
  }

  /// Gives securities without a price their last known one.
  void seed(List<Security> securities) {
    List<Security> bare = securities.stream().filter(s -> s.priceExact().isZero()).toList();
    if (bare.isEmpty()) {
      return;
    }
    Map<Symbol, List<BaseData>> prices = of(bare.stream().map(Security::symbol).toList());
    for (Security security : bare) {
      prices.getOrDefault(security.symbol(), List.of()).forEach(security::setMarketPrice);
    }
  }

  private List<HistoryRequest> firstLook(Collection<Symbol> symbols) {
    List<HistoryRequest> requests = new ArrayList<>();
    for (HistoryRequest request : requests(symbols, BARS, null)) {
      if (request.config().resolution().isFinerThan(Resolution.MINUTE)) {
        requests.addAll(
            history.allRequests(
                List.of(request.config().symbol()),
                request.config().tickType() == TickType.TRADE ? TradeBar.class : QuoteBar.class,
                new HistorySpan.Bars(BARS),
                GAPS.withResolution(Resolution.MINUTE)));
      } else {
        requests.add(request);
      }
    }
    return requests;
  }

  private List<HistoryRequest> secondLook(List<HistoryRequest> failed) {
    Map<Symbol, List<HistoryRequest>> bySymbol = new LinkedHashMap<>();
    for (HistoryRequest request : failed) {
      bySymbol.computeIfAbsent(request.config().symbol(), symbol -> new ArrayList<>()).add(request);
    }
    List<HistoryRequest> requests = new ArrayList<>();
    bySymbol.forEach((symbol, missing) -> {
      Resolution resolution = missing.getFirst().config().resolution();
      int bars =
          switch (resolution) {
            case DAILY -> DAYS;
            case HOUR -> HOURS;
            default -> MINUTES;
          };
      for (HistoryRequest request : requests(List.of(symbol), bars, resolution)) {
        if (missing.stream().anyMatch(m -> m.config().type() == request.config().type())) {
          requests.add(request);
        }
      }
    });
    return requests;
  }

  private List<HistoryRequest> requests(
      Collection<Symbol> symbols, int bars, Resolution resolution) {
    return history.allRequests(
        symbols, null, new HistorySpan.Bars(bars), GAPS.withResolution(resolution));
  }

  /// Looks, keeps the last of each kind, and gives the requests that found nothing.
  private List<HistoryRequest> look(List<HistoryRequest> requests, Map<Kind, BaseData> found) {
    if (requests.isEmpty()) {
      return requests;
    }
    history.each(requests, slice -> requests.forEach(request -> keep(slice, request, found)));
    return requests.stream().filter(request -> !found.containsKey(Kind.of(request))).toList();
  }

  private static void keep(Slice slice, HistoryRequest request, Map<Kind, BaseData> found) {
    Symbol symbol = request.config().symbol();
    Class<? extends BaseData> type = request.config().type();
    BaseData datum;
    if (type == TradeBar.class) {
      datum = slice.bars().get(symbol);
    } else if (type == QuoteBar.class) {
      datum = slice.quoteBars().get(symbol);
    } else {
      datum = slice.get(type).get(symbol);
    }
    if (datum != null) {
      found.put(Kind.of(request), datum);
    }
  }

  private static Map<Symbol, List<BaseData>> bySymbol(Map<Kind, BaseData> found) {
    Map<Symbol, List<BaseData>> prices = new LinkedHashMap<>();
    found.entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<Kind, BaseData> e) -> e.getValue().timeNs())
                .thenComparing(e -> e.getKey().tickType()))
        .forEach(e ->
            prices
                .computeIfAbsent(e.getKey().symbol(), symbol -> new ArrayList<>())
                .add(e.getValue()));
    return prices;
  }
}
