package dev.plumbline.sdk.algorithm;

/// Somebody outside who is told what an algorithm wants to hold (LEAN: `ISignalExportTarget`).
///
/// Source: LEAN, `Common/Interfaces/ISignalExportTarget.cs`.
@FunctionalInterface
public interface SignalExportTarget {
  /// Sends targets; called in live runs alone.
  ///
  /// @param parameters what is to be sent
  /// @return whether it was taken
  boolean send(SignalExportTargetParameters parameters);
}
