package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.CoarseFundamental;
import dev.plumbline.sdk.universe.FineFundamental;
import dev.plumbline.strategies.risk.MaximumSectorExposureRiskManagementModel;
import dev.plumbline.strategies.selection.FineFundamentalUniverseSelectionModel;
import java.util.Set;

/// Holds five shares, no more than a tenth of the portfolio in a sector.
///
/// Answers to LEAN's `MaximumSectorExposureRiskManagementModelFrameworkRegressionAlgorithm`.
public class MaximumSectorExposureRiskManagementModelFrameworkRegressionAlgorithm
    extends FrameworkRegressionAlgorithm {
  @Override
  public void initialize() {
    super.initialize();
    universeSettings().setResolution(Resolution.DAILY);
    setStartDate(2014, 2, 1);
    setEndDate(2014, 5, 1);
    Set<String> tickers = Set.of("AAPL", "MSFT", "GOOG", "AIG", "BAC");
    setUniverseSelection(
        new FineFundamentalUniverseSelectionModel(
            coarse ->
                coarse.stream()
                    .map(CoarseFundamental::symbol)
                    .filter(symbol -> tickers.contains(symbol.value()))
                    .toList(),
            fine -> fine.stream().map(FineFundamental::symbol).toList()));
    setRiskManagement(new MaximumSectorExposureRiskManagementModel(0.1));
  }

  @Override
  public void onEndOfAlgorithm() {
    // insights may be active at the end
  }
}
