package dev.plumbline.backtests.importer;

import dev.plumbline.backtests.datafolder.CsvText;

/// The four prices of a bar.
record BarColumns(Column open, Column high, Column low, Column close) {

  /// Writes the prices, each with a comma before it.
  ///
  /// @throws CsvImportException if one is no price, the high lies below another or the low above
  void put(CsvRow row, Numbers numbers, CsvText line) {
    long openPrice = numbers.price(row.cell(open));
    long highPrice = numbers.price(row.cell(high));
    long lowPrice = numbers.price(row.cell(low));
    long closePrice = numbers.price(row.cell(close));
    if (highPrice < lowPrice) {
      throw row.cell(high).expected("at least the low, " + row.cell(low).text());
    }
    requireWithin(openPrice, row, open, lowPrice, highPrice);
    requireWithin(closePrice, row, close, lowPrice, highPrice);
    line.comma().put(openPrice).comma().put(highPrice);
    line.comma().put(lowPrice).comma().put(closePrice);
  }

  private void requireWithin(long price, CsvRow row, Column column, long least, long most) {
    if (price < least || price > most) {
      throw row.cell(column)
          .expected(
              "a price from the low, %s, to the high, %s"
                  .formatted(row.cell(low).text(), row.cell(high).text()));
    }
  }
}
