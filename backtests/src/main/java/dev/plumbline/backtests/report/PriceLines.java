package dev.plumbline.backtests.report;

import dev.plumbline.backtests.stored.StoredFill;
import dev.plumbline.backtests.wiring.ReferenceData;
import dev.plumbline.lean.data.LeanDataSource;
import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.corporate.FactorFile;
import dev.plumbline.sdk.data.QuoteColumns;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeColumns;
import dev.plumbline.sdk.spi.DataKey;
import dev.plumbline.sdk.symbol.SecurityIdentifier;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// Prices out of a data folder, for charts: of the finest resolution that a few thousand points of
/// the span allow, raw or adjusted, whichever the fills lie on.
final class PriceLines implements AutoCloseable {
  private static final int MOST_POINTS = 1500;
  private static final long MOST_DAYS_OF_MINUTES = 40;
  private static final long MOST_DAYS_OF_HOURS = 800;
  private static final Set<SecurityType> READ =
      Set.of(
          SecurityType.EQUITY,
          SecurityType.INDEX,
          SecurityType.FOREX,
          SecurityType.CFD,
          SecurityType.CRYPTO);

  private final LeanDataSource source;
  private final ReferenceData reference;

  PriceLines(Path folder) {
    DataFolder data = new DataFolder(folder);
    this.source = new LeanDataSource(data);
    this.reference = ReferenceData.of(data);
  }

  /// The prices of a security from one second to another; null if the folder has none.
  PriceLine of(String sid, String ticker, long from, long to, List<StoredFill> fills) {
    Symbol symbol = new Symbol(SecurityIdentifier.parse(sid), ticker);
    if (!READ.contains(symbol.securityType())) {
      return null;
    }
    long days = (to - from) / 86_400;
    List<Resolution> order = new ArrayList<>();
    if (days <= MOST_DAYS_OF_MINUTES) {
      order.add(Resolution.MINUTE);
    }
    if (days <= MOST_DAYS_OF_HOURS) {
      order.add(Resolution.HOUR);
    }
    order.add(Resolution.DAILY);
    order.add(Resolution.HOUR);
    MarketTimeZone zone = reference.securities().dataTimeZone(symbol);
    for (Resolution resolution : order) {
      Points points = read(symbol, resolution, zone, from, to);
      if (points.seconds.size() > 1) {
        return thinned(points, adjusts(symbol, points, fills), resolution, symbol);
      }
    }
    return null;
  }

  private Points read(
      Symbol symbol, Resolution resolution, MarketTimeZone zone, long from, long to) {
    Points points = new Points(zone, from, to, lengthNs(resolution));
    if (resolution != Resolution.MINUTE) {
      add(symbol, resolution, 0, points);
      return points;
    }
    long first = Nanos.startOfDay(zone.toLocal(from * Nanos.SECOND));
    for (long day = first; day <= zone.toLocal(to * Nanos.SECOND); day += Nanos.DAY) {
      add(symbol, resolution, day, points);
    }
    return points;
  }

  private static long lengthNs(Resolution resolution) {
    return switch (resolution) {
      case MINUTE -> Nanos.MINUTE;
      case HOUR -> Nanos.HOUR;
      default -> Nanos.DAY;
    };
  }

  private void add(Symbol symbol, Resolution resolution, long dayNs, Points points) {
    DataKey key = new DataKey(symbol, symbol.value(), resolution, TickType.TRADE, dayNs);
    boolean quoted =
        symbol.securityType() == SecurityType.FOREX || symbol.securityType() == SecurityType.CFD;
    TradeColumns trades = quoted ? null : source.trades(key);
    if (trades != null) {
      for (int i = 0; i < trades.size; i++) {
        points.add(trades.timeNs[i], trades.close[i] / trades.priceDivisor);
      }
      return;
    }
    QuoteColumns quotes =
        source.quotes(new DataKey(symbol, symbol.value(), resolution, TickType.QUOTE, dayNs));
    for (int i = 0; quotes != null && i < quotes.size; i++) {
      long bid = quotes.bid[3][i];
      long ask = quotes.ask[3][i];
      if (bid != QuoteColumns.MISSING && ask != QuoteColumns.MISSING) {
        double middle = (bid + ask) / 2.0;
        points.add(quotes.timeNs[i], middle / Math.pow(10, quotes.priceScale));
      }
    }
  }

  /// Whether fills lie nearer to adjusted prices than to raw ones.
  private boolean adjusts(Symbol symbol, Points points, List<StoredFill> fills) {
    if (symbol.securityType() != SecurityType.EQUITY) {
      return false;
    }
    double raw = 0;
    double adjusted = 0;
    for (StoredFill fill : fills) {
      int at = points.atOrBefore(fill.second());
      if (at >= 0 && fill.price() > 0) {
        double price = points.prices.get(at);
        raw += Math.abs(Math.log(price / fill.price()));
        adjusted += Math.abs(Math.log(price * factor(symbol, points, at) / fill.price()));
      }
    }
    return adjusted < raw;
  }

  private double factor(Symbol symbol, Points points, int at) {
    FactorFile file = reference.factorFiles().factorFile(symbol);
    long local = points.zone.toLocal(points.seconds.get(at) * Nanos.SECOND);
    return file.priceScale(local, DataNormalizationMode.ADJUSTED).doubleValue();
  }

  private PriceLine thinned(Points points, boolean adjusts, Resolution resolution, Symbol symbol) {
    int size = points.seconds.size();
    int stride = (size + MOST_POINTS - 1) / MOST_POINTS;
    int kept = (size + stride - 1) / stride;
    long[] seconds = new long[kept];
    double[] prices = new double[kept];
    for (int i = 0; i < kept; i++) {
      int at = Math.min(size - 1, i * stride + stride - 1);
      seconds[i] = points.seconds.get(at);
      prices[i] = points.prices.get(at) * (adjusts ? factor(symbol, points, at) : 1);
    }
    String thinning = stride > 1 ? ", every " + stride + " bars" : "";
    return new PriceLine(
        seconds, prices, resolution.lower() + " closes" + (adjusts ? ", adjusted" : "") + thinning);
  }

  @Override
  public void close() {
    source.close();
  }

  /// Closes and the ends of their bars, between two times.
  private static final class Points {
    private final MarketTimeZone zone;
    private final long from;
    private final long to;
    private final long lengthNs;
    private final List<Long> seconds = new ArrayList<>();
    private final List<Double> prices = new ArrayList<>();

    Points(MarketTimeZone zone, long from, long to, long lengthNs) {
      this.zone = zone;
      this.from = from;
      this.to = to;
      this.lengthNs = lengthNs;
    }

    void add(long localNs, double price) {
      long second = zone.toUtc(localNs + lengthNs) / Nanos.SECOND;
      if (second >= from && second <= to + lengthNs / Nanos.SECOND) {
        seconds.add(second);
        prices.add(price);
      }
    }

    int atOrBefore(long second) {
      int place = Collections.binarySearch(seconds, second);
      return place >= 0 ? place : -place - 2;
    }
  }
}
