package dev.plumbline.backtests.cli;

/// The command line of Plumbline.
public final class Plumbline {
  private static final int USAGE_ERROR = 2;

  private Plumbline() {}

  /// Runs one command and ends the process with its exit code.
  public static void main(String[] args) {
    if (args.length == 1 && args[0].equals("--version")) {
      System.out.println("plumbline " + version());
      return;
    }
    System.err.println("usage: plumbline COMMAND [ARGUMENT ...]");
    System.exit(USAGE_ERROR);
  }

  private static String version() {
    String version = Plumbline.class.getPackage().getImplementationVersion();
    return version == null ? "(unpackaged)" : version;
  }
}
