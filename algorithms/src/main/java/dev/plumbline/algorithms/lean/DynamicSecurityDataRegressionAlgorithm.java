package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.util.List;

/// Puts custom data into the cache of the share it belongs to, and takes it from there.
///
/// Answers to LEAN's `DynamicSecurityDataRegressionAlgorithm`.
public class DynamicSecurityDataRegressionAlgorithm extends Algorithm {
  private Equity google;

  @Override
  public void initialize() {
    setStartDate(2015, 10, 22);
    setEndDate(2015, 10, 30);
    google = addEquity("GOOGL", Resolution.DAILY);
    Symbol linked = addData(LinkedData.class, "GOOGL", Resolution.DAILY).symbol();
    google
        .cache()
        .addDataList(
            LinkedData.class,
            List.of(
                new LinkedData(linked, startDate(), 100), new LinkedData(linked, startDate(), 50)));
  }

  @Override
  public void onData(Slice slice) {
    LinkedData last = google.cache().getData(LinkedData.class);
    log("LinkedData: " + last);
    List<LinkedData> all = google.cache().getAll(LinkedData.class);
    log("List: LinkedData: " + all.size());
    Expect.equal(50, last.count(), "count of the last");
    Expect.equal(2, all.size(), "data kept");
    if (!portfolio().invested()) {
      buy(google.symbol(), 10);
    }
  }
}
