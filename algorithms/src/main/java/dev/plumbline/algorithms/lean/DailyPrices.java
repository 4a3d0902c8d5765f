package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.data.CustomData;
import dev.plumbline.sdk.data.FileFormat;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.SubscriptionDataSource;
import dev.plumbline.sdk.data.SubscriptionTransportMedium;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// LEAN's days of an equity as custom data that ends a day after it begins.
///
/// Answers to LEAN's `CustomData` of its `CustomDataIndicatorExtensionsAlgorithm`.
class DailyPrices extends CustomData {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd HH:mm");
  private static final Decimal TEN_THOUSANDTH = Decimal.of("0.0001");

  DailyPrices() {}

  @Override
  public SubscriptionDataSource getSource(
      SubscriptionDataConfig config, LocalDate date, boolean isLiveMode) {
    String ticker = config.symbol().value().toLowerCase(Locale.ROOT);
    return new SubscriptionDataSource(
        "equity/usa/" + config.resolution().text().toLowerCase(Locale.ROOT) + "/" + ticker + ".zip",
        SubscriptionTransportMedium.LOCAL_FILE,
        FileFormat.CSV);
  }

  @Override
  public CustomData reader(
      SubscriptionDataConfig config, String line, LocalDate date, boolean isLiveMode) {
    String[] cells = line.split(",", -1);
    DailyPrices day = new DailyPrices();
    day.setSymbol(config.symbol());
    LocalDateTime time = LocalDateTime.parse(cells[0], TIME);
    day.setTime(time);
    day.setEndTime(time.plusDays(1));
    day.setValue(Decimal.of(cells[4]).multiply(TEN_THOUSANDTH));
    return day;
  }
}
