package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.AlgorithmMode;
import dev.plumbline.sdk.algorithm.DeploymentTarget;

/// Asks what it runs for and where.
///
/// Answers to LEAN's `AlgorithmModeAndDeploymentTargetAlgorithm`.
public class AlgorithmModeAndDeploymentTargetAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 7);
    setCash(100_000);
    debug(
        "Algorithm Mode: %s. Is Live Mode: %s. Deployment Target: %s."
            .formatted(
                LeanText.of(algorithmMode()),
                LeanText.of(liveMode()),
                LeanText.of(deploymentTarget())));
    Expect.equal(AlgorithmMode.BACKTESTING, algorithmMode(), "mode");
    Expect.that(!liveMode(), "it is live");
    Expect.equal(DeploymentTarget.LOCAL_PLATFORM, deploymentTarget(), "target");
    quit();
  }
}
