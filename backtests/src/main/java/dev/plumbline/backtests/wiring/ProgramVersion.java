package dev.plumbline.backtests.wiring;

/// The version of this program.
public final class ProgramVersion {
  private ProgramVersion() {}

  /// The version in the jar's manifest; `(unpackaged)` where classes run from a folder.
  public static String text() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    return version == null ? "(unpackaged)" : version;
  }
}
