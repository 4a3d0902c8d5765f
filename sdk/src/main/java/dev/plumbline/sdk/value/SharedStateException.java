package dev.plumbline.sdk.value;

/// Somebody wants to change what several runs share, for himself alone.
///
/// Runs that go over the data together share prices and indicators. Nothing has been changed when
/// this is thrown: the engine takes the run out and runs it alone.
public final class SharedStateException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  /// @param what what is shared
  public SharedStateException(String what) {
    super(what + " is shared by several runs and cannot be changed by one of them");
  }
}
