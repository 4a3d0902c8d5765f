package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.FileFormat;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.SubscriptionDataSource;
import dev.plumbline.sdk.data.SubscriptionTransportMedium;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Keeps rows in the object store, the latest first, and has them brought in order.
///
/// Answers to LEAN's `DescendingCustomDataObjectStoreRegressionAlgorithm`.
public class DescendingCustomDataObjectStoreRegressionAlgorithm extends Algorithm {
  private static final String KEY = "CustomData/SortCustomData";

  private final List<SortCustomData> received = new ArrayList<>();
  private Symbol symbol;

  private static String rows() {
    List<String> rows = new ArrayList<>();
    int hour = 19;
    for (LocalDate day = LocalDate.of(2024, 10, 3);
        !day.isBefore(LocalDate.of(2024, 9, 9));
        day = day.minusDays(1)) {
      if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
        int open = 170 + day.getDayOfMonth() % 7;
        rows.add(
            "%s %02d:00:00,%d.5,%d.0,%d.0,%d.2,1000,10"
                .formatted(day, hour, open, open + 3, open - 2, open + 1));
        hour--;
      }
    }
    return String.join("\n", rows);
  }

  @Override
  public void initialize() {
    setStartDate(2024, 9, 9);
    setEndDate(2024, 10, 3);
    setCash(100_000);
    setBenchmark(x -> 0);
    symbol = addData(SortCustomData.class, "SortCustomData", Resolution.DAILY).symbol();
    objectStore().save(KEY, rows());
  }

  @Override
  public void onData(Slice slice) {
    if (slice.containsKey(symbol)) {
      SortCustomData row = slice.get(SortCustomData.class).get(symbol);
      boolean whole =
          row.open().isPositive()
              && row.high().isPositive()
              && row.low().isPositive()
              && row.close().isPositive();
      Expect.that(whole, "a price is zero");
      received.add(row);
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(!received.isEmpty(), "no rows");
    List<SortCustomData> past =
        history(
            SortCustomData.class,
            symbol,
            startDate().atStartOfDay(),
            endDate().plusDays(1).atStartOfDay().minusNanos(100),
            Resolution.HOUR);
    Expect.equal(received.size(), past.size(), "rows of the past");
    for (int i = 1; i < past.size(); i++) {
      Expect.that(past.get(i - 1).endTimeNs() <= past.get(i).endTimeNs(), "not in order at " + i);
    }
  }

  private static final class SortCustomData extends PriceRow {
    SortCustomData() {}

    @Override
    protected PriceRow make() {
      return new SortCustomData();
    }

    @Override
    public SubscriptionDataSource getSource(
        SubscriptionDataConfig config, LocalDate date, boolean isLiveMode) {
      return new SubscriptionDataSource(
          KEY, SubscriptionTransportMedium.OBJECT_STORE, FileFormat.CSV, true);
    }
  }
}
