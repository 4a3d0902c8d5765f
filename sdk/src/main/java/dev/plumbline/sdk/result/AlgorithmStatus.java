package dev.plumbline.sdk.result;

/// How a run stands or ended.
public enum AlgorithmStatus {
  /// Still running.
  RUNNING("Running"),
  /// Ran to its end.
  COMPLETED("Completed"),
  /// Ended early on the author's word or the user's.
  STOPPED("Stopped"),
  /// Ended by an error.
  RUNTIME_ERROR("RuntimeError");

  private final String text;

  AlgorithmStatus(String text) {
    this.text = text;
  }

  /// LEAN's name.
  public String text() {
    return text;
  }
}
