package dev.plumbline.backtests.cli;

/// The numbers among a command's options.
///
/// @param arguments the command line
record Figures(CommandArguments arguments) {
  /// A whole number, 0 or more.
  ///
  /// @throws UsageException if it is none
  int whole(String option, int otherwise) {
    return arguments.value(option).map(text -> whole(option, text)).orElse(otherwise);
  }

  /// A number, 0 or more.
  ///
  /// @throws UsageException if it is none
  double number(String option, double otherwise) {
    return arguments.value(option).map(text -> number(option, text)).orElse(otherwise);
  }

  private static int whole(String option, String text) {
    try {
      int value = Integer.parseInt(text);
      if (value >= 0) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below, as a negative number is
    }
    throw new UsageException(
        "found " + option + " " + text + ", expected a whole number of 0 or more");
  }

  private static double number(String option, String text) {
    try {
      double value = Double.parseDouble(text);
      if (value >= 0 && value <= Double.MAX_VALUE) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below, as a negative number is
    }
    throw new UsageException("found " + option + " " + text + ", expected a number of 0 or more");
  }
}
