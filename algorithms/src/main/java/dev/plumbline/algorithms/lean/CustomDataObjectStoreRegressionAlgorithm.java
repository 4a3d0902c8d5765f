package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.FileFormat;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.SubscriptionDataSource;
import dev.plumbline.sdk.data.SubscriptionTransportMedium;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Keeps hourly rows in the object store and follows them as custom data; the past tells the same
/// afterwards.
///
/// Answers to LEAN's `CustomDataObjectStoreRegressionAlgorithm`.
public class CustomDataObjectStoreRegressionAlgorithm extends Algorithm {
  static final String KEY = "CustomData/ExampleCustomData";

  private final List<ExampleCustomData> received = new ArrayList<>();
  private Symbol symbol;

  /// The type of the data.
  Class<? extends ExampleCustomData> type() {
    return ExampleCustomData.class;
  }

  /// Keeps the rows.
  protected void save() {
    objectStore().save(KEY, HourlyRows.all());
  }

  @Override
  public void initialize() {
    setStartDate(2017, 8, 18);
    setEndDate(2017, 8, 21);
    setCash(100_000);
    setBenchmark(x -> 0);
    symbol = addData(type(), "ExampleCustomData", Resolution.HOUR).symbol();
    save();
  }

  @Override
  public void onData(Slice slice) {
    if (slice.containsKey(symbol)) {
      ExampleCustomData row = slice.get(ExampleCustomData.class).get(symbol);
      Expect.that(row.price() != 0, "a price is zero");
      Expect.equal(row, currentSlice().get(symbol).orElse(null), "row of the slice");
      received.add(row);
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(!received.isEmpty(), "no rows");
    Expect.that(securities().get(symbol).price() != 0, "the security has no price");
    List<? extends ExampleCustomData> past =
        history(
            type(),
            symbol,
            startDate().atStartOfDay(),
            endDate().plusDays(1).atStartOfDay().minusNanos(100),
            Resolution.HOUR);
    Expect.equal(received, new ArrayList<>(past), "rows of the past");
  }

  /// Rows under one key.
  static class ExampleCustomData extends PriceRow {
    ExampleCustomData() {}

    @Override
    protected PriceRow make() {
      return new ExampleCustomData();
    }

    @Override
    public SubscriptionDataSource getSource(
        SubscriptionDataConfig config, LocalDate date, boolean isLiveMode) {
      return new SubscriptionDataSource(
          KEY, SubscriptionTransportMedium.OBJECT_STORE, FileFormat.CSV);
    }
  }
}
