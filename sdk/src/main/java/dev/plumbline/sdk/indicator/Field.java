package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.BaseDataBar;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.Tick;
import java.util.function.ToDoubleFunction;

/// The number of a bar that an indicator of single values is fed with (LEAN's `Field` selectors).
///
/// A datum without the field gives its value, as in LEAN.
public enum Field implements ToDoubleFunction<BaseData> {
  /// First price.
  OPEN,
  /// Highest price.
  HIGH,
  /// Lowest price.
  LOW,
  /// The value: the close of a bar, the price of a tick.
  CLOSE,
  /// (open + high + low + close) / 4.
  AVERAGE,
  /// (high + low) / 2.
  MEDIAN,
  /// (high + low + close) / 3.
  TYPICAL,
  /// (high + low + 2 close) / 4.
  WEIGHTED,
  /// (2 open + high + low + 3 close) / 7.
  SEVEN_BAR,
  /// Volume of a trade bar, quantity of a tick.
  VOLUME,
  /// First bid of a quote bar.
  BID_OPEN,
  /// Highest bid of a quote bar.
  BID_HIGH,
  /// Lowest bid of a quote bar.
  BID_LOW,
  /// Last bid of a quote bar.
  BID_CLOSE,
  /// First ask of a quote bar.
  ASK_OPEN,
  /// Highest ask of a quote bar.
  ASK_HIGH,
  /// Lowest ask of a quote bar.
  ASK_LOW,
  /// Last ask of a quote bar.
  ASK_CLOSE,
  /// Best bid of a tick, last bid of a quote bar.
  BID_PRICE,
  /// Best ask of a tick, last ask of a quote bar.
  ASK_PRICE;

  /// The field of a trade bar given as numbers.
  public double of(double open, double high, double low, double close, double volume) {
    return this == VOLUME ? volume : price(open, high, low, close);
  }

  /// The field of a datum.
  public double of(BaseData data) {
    return switch (data) {
      case QuoteBar quote -> ofQuote(quote);
      case BaseDataBar bar -> of(bar.open(), bar.high(), bar.low(), bar.close(), volume(bar));
      case Tick tick -> ofTick(tick);
      default -> data.value();
    };
  }

  @Override
  public double applyAsDouble(BaseData data) {
    return of(data);
  }

  private static double volume(BaseDataBar bar) {
    return bar instanceof dev.plumbline.sdk.data.TradeBar ? bar.volume() : bar.value();
  }

  private double price(double open, double high, double low, double close) {
    return switch (this) {
      case OPEN -> open;
      case HIGH -> high;
      case LOW -> low;
      case AVERAGE -> (open + high + low + close) / 4;
      case MEDIAN -> (high + low) / 2;
      case TYPICAL -> (high + low + close) / 3;
      case WEIGHTED -> (high + low + 2 * close) / 4;
      case SEVEN_BAR -> (2 * open + high + low + 3 * close) / 7;
      default -> close;
    };
  }

  private double ofTick(Tick tick) {
    return switch (this) {
      case VOLUME -> tick.quantity();
      case BID_PRICE -> tick.bidPrice();
      case ASK_PRICE -> tick.askPrice();
      default -> tick.value();
    };
  }

  private double ofQuote(QuoteBar quote) {
    return switch (this) {
      case BID_OPEN -> side(quote, quote.bid()).open();
      case BID_HIGH -> side(quote, quote.bid()).high();
      case BID_LOW -> side(quote, quote.bid()).low();
      case BID_CLOSE, BID_PRICE -> side(quote, quote.bid()).close();
      case ASK_OPEN -> side(quote, quote.ask()).open();
      case ASK_HIGH -> side(quote, quote.ask()).high();
      case ASK_LOW -> side(quote, quote.ask()).low();
      case ASK_CLOSE, ASK_PRICE -> side(quote, quote.ask()).close();
      default -> price(quote.open(), quote.high(), quote.low(), quote.close());
    };
  }

  private Bar side(QuoteBar quote, Bar side) {
    if (side == null) {
      throw new IllegalArgumentException(
          this + " asked of a quote bar without that side: " + quote + ".");
    }
    return side;
  }
}
