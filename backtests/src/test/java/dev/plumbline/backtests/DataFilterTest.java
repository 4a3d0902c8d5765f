package dev.plumbline.backtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.backtests.config.DataChoice;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.testalgorithms.SampleFolder;
import dev.plumbline.backtests.wiring.DataFolders;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.result.AlgorithmStatus;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.security.SecurityDataFilter;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// An author's filter of a security's data.
class DataFilterTest {
  private static final long SUMMER = Nanos.of(2005, 7, 1);

  private static final class Counter extends Algorithm {
    private final SecurityDataFilter filter;
    private int bars;
    private int past;

    Counter(SecurityDataFilter filter) {
      this.filter = filter;
    }

    @Override
    public void initialize() {
      setStartDate(2005, 1, 3);
      setEndDate(2005, 12, 30);
      setBenchmark(time -> dev.plumbline.sdk.value.Decimal.ZERO);
      addEquity("GALA", Resolution.DAILY).setDataFilter(filter);
    }

    @Override
    public void onData(Slice slice) {
      bars += slice.bars().size();
    }

    @Override
    public void onEndOfAlgorithm() {
      past = history("GALA", 20, Resolution.DAILY).size();
    }
  }

  private static BacktestResult run(Counter counter) throws IOException {
    return Backtests.run(
        counter,
        RunOptions.DEFAULT.withData(
            new DataFolders(SampleFolder.cache()).folder(DataChoice.SAMPLE)));
  }

  @Test
  void leavesOutWhatItRefusesAndNotThePast() throws IOException {
    Counter all = new Counter(SecurityDataFilter.ALL);
    Counter half = new Counter((security, data) -> data.timeNs() < SUMMER);
    BacktestResult everything = run(all);
    BacktestResult filtered = run(half);
    assertTrue(half.bars > 100 && half.bars < all.bars, half.bars + " of " + all.bars);
    assertEquals(all.bars - half.bars, everything.dataPoints() - filtered.dataPoints());
    assertEquals(20, half.past);
  }

  @Test
  void endsTheRunWithWhatItThrows() throws IOException {
    BacktestResult result =
        run(
            new Counter((security, data) -> {
              throw new IllegalStateException("no such exchange");
            }));
    assertEquals(AlgorithmStatus.RUNTIME_ERROR, result.state().status());
    assertTrue(
        result
            .state()
            .runtimeError()
            .contains("Runtime error applying data filter. Assuming filter pass: no such exchange"),
        result.state().runtimeError());
  }
}
