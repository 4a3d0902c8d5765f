package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.data.FileFormat;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.SubscriptionDataSource;
import dev.plumbline.sdk.data.SubscriptionTransportMedium;
import java.time.LocalDate;

/// The same with the rows of each day under a key of their own.
///
/// Answers to LEAN's `CustomDataMultiFileObjectStoreRegressionAlgorithm`.
public class CustomDataMultiFileObjectStoreRegressionAlgorithm
    extends CustomDataObjectStoreRegressionAlgorithm {
  private static String key(LocalDate day) {
    return KEY + day.toString().replace("-", "");
  }

  @Override
  Class<? extends ExampleCustomData> type() {
    return ByDay.class;
  }

  @Override
  protected void save() {
    for (LocalDate day : HourlyRows.days()) {
      objectStore().save(key(day), HourlyRows.of(day));
    }
  }

  private static final class ByDay extends ExampleCustomData {
    ByDay() {}

    @Override
    protected PriceRow make() {
      return new ByDay();
    }

    @Override
    public SubscriptionDataSource getSource(
        SubscriptionDataConfig config, LocalDate date, boolean isLiveMode) {
      return new SubscriptionDataSource(
          key(date), SubscriptionTransportMedium.OBJECT_STORE, FileFormat.CSV);
    }
  }
}
