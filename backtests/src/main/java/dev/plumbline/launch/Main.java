package dev.plumbline.launch;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/// The entry point of the runnable jar: starts the command line on Java 25 or newer and otherwise
/// says which Java it needs. Compiled for Java 8, so it may use nothing newer.
public final class Main {
  private static final int NEEDED = 25;
  private static final String COMMAND_LINE = "dev.plumbline.backtests.cli.Plumbline";

  private Main() {}

  /// Hands the arguments on to the command line.
  ///
  /// @throws Exception what the command line throws
  public static void main(String[] args) throws Exception {
    String version = System.getProperty("java.specification.version");
    if (featureOf(version) < NEEDED) {
      System.err.println(
          "Plumbline needs Java "
              + NEEDED
              + " or newer; this is Java "
              + version
              + " at "
              + System.getProperty("java.home")
              + ".");
      System.err.println("Install a JDK " + NEEDED + " and start with its bin/java.");
      System.exit(1);
    }
    Method main = Class.forName(COMMAND_LINE).getMethod("main", String[].class);
    try {
      main.invoke(null, (Object) args);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Error) {
        throw (Error) e.getCause();
      }
      throw (Exception) e.getCause();
    }
  }

  /// The feature number of a specification version: 8 of "1.8", 25 of "25".
  static int featureOf(String version) {
    String feature = version.startsWith("1.") ? version.substring(2) : version;
    return Integer.parseInt(feature);
  }
}
