package dev.plumbline.backtests.importer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/// The reader of prices and sizes; counts what it had to round.
final class Numbers {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?([0-9]{1,25}\\.?[0-9]{0,40}|\\.[0-9]{1,40})([eE][+-]?[0-9]{1,2})?");
  private static final int PRICE_DECIMALS = 4;

  private final BigDecimal scale;
  private long roundedPrices;
  private long roundedSizes;

  /// @param scale what every price is multiplied by
  Numbers(BigDecimal scale) {
    this.scale = scale;
  }

  static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
  }

  /// A price above 0, in ten-thousandths.
  long price(Cell cell) {
    long price = priceOrZero(cell);
    if (price == 0) {
      throw cell.expected("a price of at least 0.0001");
    }
    return price;
  }

  /// A price of 0 or above, in ten-thousandths; an empty cell is 0.
  long optionalPrice(Cell cell) {
    return cell.text().isEmpty() ? 0 : priceOrZero(cell);
  }

  /// A whole number of shares, 0 or above.
  long size(Cell cell) {
    BigDecimal size = number(cell, "a number of shares such as 1200");
    if (size.signum() < 0) {
      throw cell.expected("a number of shares of 0 or more");
    }
    BigDecimal whole = size.setScale(0, RoundingMode.HALF_EVEN);
    if (whole.compareTo(size) != 0) {
      roundedSizes++;
    }
    return fitting(whole, cell);
  }

  /// A size of 0 or above; an empty cell is 0.
  long optionalSize(Cell cell) {
    return cell.text().isEmpty() ? 0 : size(cell);
  }

  /// How many prices had more than four decimals.
  long roundedPrices() {
    return roundedPrices;
  }

  /// How many sizes were no whole numbers.
  long roundedSizes() {
    return roundedSizes;
  }

  private long priceOrZero(Cell cell) {
    BigDecimal price = number(cell, "a price such as 101.25").multiply(scale);
    if (price.signum() < 0) {
      throw cell.expected("a price above 0");
    }
    BigDecimal exact = price.movePointRight(PRICE_DECIMALS);
    BigDecimal rounded = exact.setScale(0, RoundingMode.HALF_EVEN);
    if (rounded.compareTo(exact) != 0) {
      roundedPrices++;
    }
    return fitting(rounded, cell);
  }

  private static BigDecimal number(Cell cell, String expectation) {
    if (!isNumber(cell.text())) {
      throw cell.expected(expectation);
    }
    return new BigDecimal(cell.text());
  }

  private static long fitting(BigDecimal whole, Cell cell) {
    if (whole.precision() > 18) {
      throw cell.expected("a number of at most 18 digits with its decimals");
    }
    return whole.longValueExact();
  }
}
