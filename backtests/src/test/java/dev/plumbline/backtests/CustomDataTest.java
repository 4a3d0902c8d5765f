package dev.plumbline.backtests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.algorithms.lean.CustomDataMultiFileObjectStoreRegressionAlgorithm;
import dev.plumbline.algorithms.lean.CustomDataObjectStoreRegressionAlgorithm;
import dev.plumbline.algorithms.lean.CustomDataZippedObjectStoreRegressionAlgorithm;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.testalgorithms.ReadsCustomFiles;
import dev.plumbline.backtests.testalgorithms.SampleFolder;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.result.AlgorithmStatus;
import dev.plumbline.sdk.result.BacktestResult;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomDataTest {
  private static BacktestResult run(Class<? extends Algorithm> type) throws IOException {
    return Backtests.run(type, RunOptions.DEFAULT.withData(SampleFolder.path()));
  }

  /// LEAN's counts of these runs: 69 rows, and one point of the selection.
  @Test
  void comesFromTheObjectStoreAsTextZipAndByDay() throws Exception {
    for (Class<? extends Algorithm> type :
        List.of(
            CustomDataObjectStoreRegressionAlgorithm.class,
            CustomDataZippedObjectStoreRegressionAlgorithm.class,
            CustomDataMultiFileObjectStoreRegressionAlgorithm.class)) {
      BacktestResult result = run(type);
      assertEquals(AlgorithmStatus.COMPLETED, result.state().status(), type.getName());
      assertEquals(70, result.dataPoints(), type.getName());
    }
  }

  @Test
  void comesFromZipsOfTheDataFolderAndTellsOfLinesThatAreNone() throws Exception {
    BacktestResult result = run(ReadsCustomFiles.class);
    assertEquals(AlgorithmStatus.COMPLETED, result.state().status());
    assertTrue(
        result.log().stream().anyMatch(line -> line.toString().contains("data reader. Line: ")),
        result.log().toString());
  }
}
