package dev.plumbline.algorithms.lean;

/// [IsMarketOpenCheckAlgorithm] following extended hours, which count as closed all the same.
///
/// Answers to LEAN's `IsMarketOpenCheckWithExtendedMarketHoursAlgorithm`.
public class IsMarketOpenCheckWithExtendedMarketHoursAlgorithm extends IsMarketOpenCheckAlgorithm {
  @Override
  protected boolean extended() {
    return true;
  }
}
