package dev.plumbline.backtests.testalgorithms;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.CustomData;
import dev.plumbline.sdk.data.FileFormat;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.SubscriptionDataSource;
import dev.plumbline.sdk.data.SubscriptionTransportMedium;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/// Follows the days of a sample share as custom data, and cannot read those whose price is even.
public class ReadsCustomFiles extends Algorithm {
  private Symbol bolt;
  private int days;

  @Override
  public void initialize() {
    setStartDate(2005, 1, 6);
    setEndDate(2005, 1, 31);
    setBenchmark(x -> 0);
    bolt = addData(Days.class, "BOLT", Resolution.DAILY).symbol();
  }

  @Override
  public void onData(Slice slice) {
    Days day = slice.get(Days.class).get(bolt);
    if (day != null) {
      days++;
      if (securities().get("BOLT").price() != day.price()) {
        throw new IllegalStateException("the security has another price than " + day);
      }
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    if (days == 0) {
      throw new IllegalStateException("no days");
    }
  }

  /// Days of the sample data.
  public static final class Days extends CustomData {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd HH:mm");

    @Override
    public SubscriptionDataSource getSource(
        SubscriptionDataConfig config, LocalDate date, boolean isLiveMode) {
      return new SubscriptionDataSource(
          "equity/usa/daily/bolt.zip#bolt.csv",
          SubscriptionTransportMedium.LOCAL_FILE,
          FileFormat.CSV);
    }

    @Override
    public CustomData reader(
        SubscriptionDataConfig config, String line, LocalDate date, boolean isLiveMode) {
      String[] cells = line.split(",", -1);
      if (Long.parseLong(cells[4]) / 100 % 2 == 0) {
        throw new IllegalArgumentException("an even price");
      }
      Days day = new Days();
      LocalDateTime begin = LocalDateTime.parse(cells[0], TIME);
      day.setTime(begin);
      day.setEndTime(begin.plusDays(1));
      day.setValue(Decimal.of(cells[4]));
      return day;
    }
  }
}
