package dev.plumbline.sdk.data;

import dev.plumbline.sdk.value.Decimal;

/// One datum on its way through the feed: where its row is, when it happened and whether it is a
/// repetition.
///
/// Mutable and reused; valid until the stream that gave it moves on. Times are the exchange's wall
/// clock.
public final class FeedPoint {
  /// What a point stands for.
  public enum Kind {
    /// A row of trade bars.
    TRADE_BAR,
    /// A row of quote bars.
    QUOTE_BAR,
    /// A row of ticks.
    TICK,
    /// A datum of an author's own type.
    CUSTOM,
    /// A corporate action.
    AUXILIARY
  }

  /// What this stands for.
  public Kind kind;

  /// Columns of a trade bar, else null.
  public TradeColumns trades;

  /// Columns of a quote bar, else null.
  public QuoteColumns quotes;

  /// Columns of a tick, else null.
  public TickColumns ticks;

  /// Row in the columns.
  public int row;

  /// Where the bid of a quote bar comes from: its own columns, or earlier ones when its own side is
  /// missing.
  public QuoteColumns bidFrom;

  /// Row of the bid.
  public int bidRow;

  /// Where the ask of a quote bar comes from.
  public QuoteColumns askFrom;

  /// Row of the ask.
  public int askRow;

  /// The datum itself for custom data and corporate actions, else null.
  public BaseData object;

  /// How raw numbers become prices.
  public PriceScale scale = PriceScale.RAW;

  /// Start.
  public long timeNs;

  /// End.
  public long endNs;

  /// Whether this repeats an earlier datum.
  public boolean fillForward;

  /// Whether this is a corporate action.
  public boolean isAuxiliary() {
    return kind == Kind.AUXILIARY;
  }

  /// The volume of a trade bar; a repeated bar has none, as nothing was traded anew.
  ///
  /// Source: LEAN, `Common/Data/Market/TradeBar.cs`, `Clone`.
  public double tradeVolume() {
    return fillForward ? 0 : scale.volume(trades.volume[row], trades.volumeDivisor);
  }

  /// The volume of a trade bar, exact; a repeated bar has none.
  public Decimal tradeVolumeExact() {
    return fillForward ? Decimal.ZERO : scale.volume(trades.volume[row], trades.volumeScale);
  }

  /// Makes this point equal to another.
  public void copyFrom(FeedPoint other) {
    if (other.kind == Kind.TRADE_BAR && kind == Kind.TRADE_BAR) {
      trades = other.trades;
      row = other.row;
      scale = other.scale;
      timeNs = other.timeNs;
      endNs = other.endNs;
      fillForward = other.fillForward;
      return;
    }
    kind = other.kind;
    trades = other.trades;
    quotes = other.quotes;
    ticks = other.ticks;
    row = other.row;
    bidFrom = other.bidFrom;
    bidRow = other.bidRow;
    askFrom = other.askFrom;
    askRow = other.askRow;
    object = other.object;
    scale = other.scale;
    timeNs = other.timeNs;
    endNs = other.endNs;
    fillForward = other.fillForward;
  }

  /// Points at a row of trade bars.
  public void address(TradeColumns columns, int index) {
    kind = Kind.TRADE_BAR;
    trades = columns;
    row = index;
    fillForward = false;
  }

  /// Points at a row of quote bars; both sides come from it.
  public void address(QuoteColumns columns, int index) {
    kind = Kind.QUOTE_BAR;
    quotes = columns;
    row = index;
    bidFrom = columns;
    bidRow = index;
    askFrom = columns;
    askRow = index;
    fillForward = false;
  }

  /// Points at a row of ticks.
  public void address(TickColumns columns, int index) {
    kind = Kind.TICK;
    ticks = columns;
    row = index;
    fillForward = false;
  }

  /// Stands for a corporate action.
  public void event(BaseData event) {
    kind = Kind.AUXILIARY;
    object = event;
    timeNs = event.timeNs();
    endNs = event.endTimeNs();
    fillForward = false;
  }

  /// Stands for a datum of an author's own type.
  public void custom(BaseData datum) {
    kind = Kind.CUSTOM;
    object = datum;
    timeNs = datum.timeNs();
    endNs = datum.endTimeNs();
    fillForward = datum.isFillForward();
  }
}
