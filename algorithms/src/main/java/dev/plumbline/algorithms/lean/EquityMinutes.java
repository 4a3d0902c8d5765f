package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.data.CustomTradeBar;
import dev.plumbline.sdk.data.FileFormat;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.SubscriptionDataSource;
import dev.plumbline.sdk.data.SubscriptionTransportMedium;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;

/// A day of LEAN's minutes of an equity, as custom data.
abstract class EquityMinutes extends CustomTradeBar {
  private static final Decimal TEN_THOUSANDTH = Decimal.of("0.0001");

  EquityMinutes() {}

  /// The file of a ticker's day.
  static SubscriptionDataSource source(String ticker, LocalDate date) {
    String name = ticker.toLowerCase(Locale.ROOT);
    String day = date.toString().replace("-", "");
    return new SubscriptionDataSource(
        "equity/usa/minute/" + name + "/" + day + "_trade.zip",
        SubscriptionTransportMedium.LOCAL_FILE,
        FileFormat.CSV);
  }

  /// Takes over a line: milliseconds of the day, prices in hundredths of a cent, and the volume.
  void read(SubscriptionDataConfig config, String line, LocalDate date) {
    String[] cells = line.split(",", -1);
    setSymbol(config.symbol());
    setTime(date.atStartOfDay().plus(Duration.ofMillis(Long.parseLong(cells[0]))));
    setPeriod(config.resolution().toDuration());
    setOpen(price(cells[1]));
    setHigh(price(cells[2]));
    setLow(price(cells[3]));
    setClose(price(cells[4]));
    setVolume(Decimal.of(cells[5]));
  }

  private static Decimal price(String cell) {
    return Decimal.of(cell).multiply(TEN_THOUSANDTH);
  }
}
