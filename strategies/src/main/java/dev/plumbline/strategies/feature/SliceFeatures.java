package dev.plumbline.strategies.feature;

import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Feeds a stream of features from an algorithm's slices.
///
/// Trade bars give open, high, low, close and volume; quote bars give bid, ask and their sizes;
/// ticks of trades and quotes between two rows give the volume of buyers ([TradeSigns]). News is
/// published with [#publish].
public final class SliceFeatures {
  private final FeatureStream stream;
  private final Symbol[] symbols;
  private final Field[] fields;
  private final boolean[] needsQuotes;
  private final double[] newsScore;
  private final double[] newsCount;
  private final List<FeatureInput> inputs;
  private final Map<Symbol, BuyVolume> buyers = new LinkedHashMap<>();

  /// A feed.
  ///
  /// @param zone the market's time zone
  /// @param symbols the securities by ticker
  /// @throws IllegalArgumentException if an instrument of the set has no symbol
  public SliceFeatures(FeatureSet set, MarketTimeZone zone, Map<String, Symbol> symbols) {
    stream = set.stream(zone);
    inputs = set.inputs();
    this.symbols = new Symbol[inputs.size()];
    fields = new Field[inputs.size()];
    needsQuotes = new boolean[inputs.size()];
    newsScore = new double[inputs.size()];
    newsCount = new double[inputs.size()];
    for (int i = 0; i < fields.length; i++) {
      FeatureInput input = inputs.get(i);
      this.symbols[i] = symbols.get(input.instrument());
      fields[i] = input.field();
      needsQuotes[i] =
          switch (input.field()) {
            case BID, ASK, BID_SIZE, ASK_SIZE -> true;
            default -> false;
          };
      if (this.symbols[i] == null) {
        throw new IllegalArgumentException(
            "found no security for " + input + ", expected one among " + symbols.keySet());
      }
      if (input.field() == Field.BUY_VOLUME) {
        buyers.put(this.symbols[i], new BuyVolume());
      }
    }
  }

  /// The stream that is fed.
  public FeatureStream stream() {
    return stream;
  }

  /// Adds a piece of news to the row to come.
  public void publish(String instrument, double score) {
    for (int i = 0; i < fields.length; i++) {
      if (inputs.get(i).instrument().equals(instrument)) {
        newsScore[i] += score;
        newsCount[i]++;
      }
    }
  }

  /// Takes a slice as the next row, if it has a bar of one of the instruments.
  ///
  /// @return whether there was a row and every feature has a value in it
  public boolean update(Slice slice) {
    if (!buyers.isEmpty()) {
      takeTicks(slice);
    }
    if (!hasRow(slice)) {
      return false;
    }
    for (int i = 0; i < fields.length; i++) {
      stream.set(i, needsQuotes[i] ? quoted(slice, i) : traded(slice, i));
      newsScore[i] = 0;
      newsCount[i] = 0;
    }
    buyers.values().forEach(BuyVolume::begin);
    return stream.update(slice.utcNs());
  }

  /// Whether a slice has a bar of one of the instruments, which makes it a row.
  public boolean hasRow(Slice slice) {
    boolean any = false;
    for (int i = 0; i < symbols.length; i++) {
      any |= slice.hasBar(symbols[i]);
    }
    return any;
  }

  private void takeTicks(Slice slice) {
    for (Map.Entry<Symbol, BuyVolume> entry : buyers.entrySet()) {
      for (Tick tick : slice.ticks().getOrDefault(entry.getKey(), List.of())) {
        entry.getValue().take(tick);
      }
    }
  }

  private double traded(Slice slice, int input) {
    if (fields[input] == Field.NEWS_SCORE) {
      return newsScore[input];
    }
    if (fields[input] == Field.NEWS_COUNT) {
      return newsCount[input];
    }
    Symbol symbol = symbols[input];
    if (fields[input] == Field.BUY_VOLUME) {
      return bought(slice, symbol);
    }
    if (!slice.hasBar(symbol)) {
      return Double.NaN;
    }
    return switch (fields[input]) {
      case OPEN -> slice.open(symbol);
      case HIGH -> slice.high(symbol);
      case LOW -> slice.low(symbol);
      case VOLUME -> slice.volume(symbol);
      default -> slice.close(symbol);
    };
  }

  private double bought(Slice slice, Symbol symbol) {
    BuyVolume bought = buyers.get(symbol);
    if (!bought.isKnown() && slice.hasBar(symbol) && slice.volume(symbol) > 0) {
      throw new IllegalStateException(
          "found a bar of "
              + symbol.value()
              + " but none of its ticks, of which the volume of buyers is made; subscribe to"
              + " Resolution.TICK too, or use bulkvpin instead of vpin");
    }
    return bought.shares();
  }

  private double quoted(Slice slice, int input) {
    QuoteBar quote = slice.quoteBars().get(symbols[input]);
    if (quote == null) {
      return Double.NaN;
    }
    return switch (fields[input]) {
      case BID -> quote.bidSide().map(b -> b.close()).orElse(Double.NaN);
      case ASK -> quote.askSide().map(a -> a.close()).orElse(Double.NaN);
      case BID_SIZE -> quote.lastBidSize();
      default -> quote.lastAskSize();
    };
  }
}
