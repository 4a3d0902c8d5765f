package dev.plumbline.backtests.cli;

/// An option that a command takes.
///
/// @param name with its dashes, such as `--data`
/// @param value what stands for its value in the help, such as `DIR`; empty for a switch
/// @param repeatable whether it may be given more than once
/// @param help what it does, in a line or more
record CommandOption(String name, String value, boolean repeatable, String help) {
  /// An option with one value.
  static CommandOption of(String name, String value, String help) {
    return new CommandOption(name, value, false, help);
  }

  /// An option that may be given more than once.
  static CommandOption repeated(String name, String value, String help) {
    return new CommandOption(name, value, true, help);
  }

  /// An option without a value.
  static CommandOption flag(String name, String help) {
    return new CommandOption(name, "", false, help);
  }

  boolean isFlag() {
    return value.isEmpty();
  }

  /// As it is written in the help: `--param NAME=VALUE`.
  String usage() {
    return isFlag() ? name : name + " " + value;
  }
}
