package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.data.CustomData;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/// Custom data of lines such as `2017-08-18 01:00:00,5749.5,5852.95,5749.5,5842.2,214402430`: a
/// time, open, high, low, close and more.
abstract class PriceRow extends CustomData {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

  private Decimal open = Decimal.ZERO;
  private Decimal high = Decimal.ZERO;
  private Decimal low = Decimal.ZERO;

  PriceRow() {}

  /// A row without prices.
  protected abstract PriceRow make();

  Decimal open() {
    return open;
  }

  Decimal high() {
    return high;
  }

  Decimal low() {
    return low;
  }

  Decimal close() {
    return valueExact();
  }

  @Override
  public CustomData reader(
      SubscriptionDataConfig config, String line, LocalDate date, boolean isLiveMode) {
    String[] cells = line.split(",", -1);
    PriceRow row = make();
    row.setSymbol(config.symbol());
    row.setTime(LocalDateTime.parse(cells[0], TIME));
    row.open = Decimal.of(cells[1]);
    row.high = Decimal.of(cells[2]);
    row.low = Decimal.of(cells[3]);
    row.setValue(Decimal.of(cells[4]));
    return row;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PriceRow row
        && symbol().equals(row.symbol())
        && timeNs() == row.timeNs()
        && valueExact().equals(row.valueExact())
        && open.equals(row.open)
        && high.equals(row.high)
        && low.equals(row.low);
  }

  @Override
  public int hashCode() {
    return Objects.hash(symbol(), timeNs(), valueExact(), open, high, low);
  }
}
