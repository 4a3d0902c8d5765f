package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;

/// Reads parameters as text and numbers, with and without defaults.
///
/// Needs the parameter `ema-fast` to be 10, as LEAN's configuration gives it. Answers to LEAN's
/// `GetParameterRegressionAlgorithm`.
public class GetParameterRegressionAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    Expect.equal(null, getParameter("non-existing"), "missing");
    Expect.equal("100", getParameter("non-existing", "100"), "missing text");
    Expect.equal(100, getParameter("non-existing", 100), "missing integer");
    Expect.equal(100.0, getParameter("non-existing", 100.0), "missing number");
    Expect.equal("10", getParameter("ema-fast"), "text");
    Expect.equal(10, getParameter("ema-fast", 100), "integer");
    Expect.equal(10.0, getParameter("ema-fast", 100.0), "number");
    quit();
  }
}
