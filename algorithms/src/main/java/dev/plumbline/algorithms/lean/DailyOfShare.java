package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.data.CustomData;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.SubscriptionDataSource;
import dev.plumbline.sdk.data.SubscriptionTransportMedium;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The stored days of a share as data of a type of one's own, which ends a day after it begins.
///
/// Answers to the `CustomData` beside LEAN's `CustomDataIndicatorExtensionsAlgorithm`.
class DailyOfShare extends CustomData {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd HH:mm");
  private static final Decimal STEP = Decimal.of("0.0001");

  DailyOfShare() {}

  @Override
  public SubscriptionDataSource getSource(
      SubscriptionDataConfig config, LocalDate date, boolean isLiveMode) {
    String ticker = config.symbol().value().toLowerCase(Locale.ROOT);
    return new SubscriptionDataSource(
        "equity/usa/daily/" + ticker + ".zip", SubscriptionTransportMedium.LOCAL_FILE);
  }

  @Override
  public CustomData reader(
      SubscriptionDataConfig config, String line, LocalDate date, boolean isLiveMode) {
    String[] cells = line.split(",");
    DailyOfShare day = new DailyOfShare();
    LocalDateTime begin = LocalDateTime.parse(cells[0], TIME);
    day.setSymbol(config.symbol());
    day.setTime(begin);
    day.setEndTime(begin.plusDays(1));
    day.setValue(Decimal.of(cells[4]).multiply(STEP));
    return day;
  }
}
