package dev.plumbline.backtests.sampledata;

import dev.plumbline.backtests.datafolder.CsvText;

/// A random walk of price bars in whole cents: each bar opens within two cents of the last close.
///
/// The bar's prices stay readable until the next one is drawn.
final class PriceWalk {
  private static final int LEAST_VOLUME = 100;
  private static final int DECICENTS = 100;

  /// The bounds that keep a walk away from zero.
  ///
  /// @param price least open and close, cents
  /// @param low least low, cents
  /// @param volumes number of different volumes drawn, from 100 upwards
  record Bounds(int price, int low, int volumes) {}

  private final Xorshift64Star random;
  private final Bounds bounds;
  private int open;
  private int high;
  private int low;
  private int close;
  private int volume;

  PriceWalk(long seed, int startCents, Bounds bounds) {
    this.random = new Xorshift64Star(seed);
    this.bounds = bounds;
    this.close = startCents;
  }

  /// Draws the next bar; it closes at most `width` cents from its open.
  void step(int width) {
    open = Math.max(bounds.price(), close + random.next(5) - 2);
    close = Math.max(bounds.price(), open + random.next(2 * width + 1) - width);
    high = Math.max(open, close) + random.next(width / 2 + 1);
    low = Math.max(bounds.low(), Math.min(open, close) - random.next(width / 2 + 1));
    volume = LEAST_VOLUME + random.next(bounds.volumes());
  }

  /// Draws a number below a bound from the walk's own generator.
  int draw(int bound) {
    return random.next(bound);
  }

  /// The last close, or the start, in cents.
  int close() {
    return close;
  }

  /// Divides the price by a split's ratio; it stays at or above `least` cents.
  void split(int ratio, int least) {
    close = Math.max(least, Math.floorDiv(close, ratio));
  }

  /// Writes `open,high,low,close` moved by some cents, in LEAN's ten-thousandths of a dollar.
  void putPrices(CsvText text, int shiftCents) {
    text.put((long) (open + shiftCents) * DECICENTS).comma();
    text.put((long) (high + shiftCents) * DECICENTS).comma();
    text.put((long) (low + shiftCents) * DECICENTS).comma();
    text.put((long) (close + shiftCents) * DECICENTS);
  }

  /// Writes `open,high,low,close,volume` and the line's end; the volume is multiplied first.
  void putBar(CsvText text, int volumeFactor) {
    putPrices(text, 0);
    text.comma().put((long) volume * volumeFactor).endLine();
  }
}
