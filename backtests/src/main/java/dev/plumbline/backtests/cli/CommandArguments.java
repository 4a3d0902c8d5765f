package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.config.Suggestion;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The operands and options that followed a command's name.
///
/// Options are written `--name value` or `--name=value`, anywhere; behind `--` all is operand.
final class CommandArguments {
  private final CommandSyntax syntax;
  private final List<String> operands = new ArrayList<>();
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  private CommandArguments(CommandSyntax syntax) {
    this.syntax = syntax;
  }

  /// Reads what followed the command's name.
  ///
  /// @throws UsageException if an option is unknown, lacks its value, or stands twice where once is
  ///   allowed, or if there are too few or too many operands
  static CommandArguments parse(CommandSyntax syntax, List<String> words) {
    CommandArguments arguments = new CommandArguments(syntax);
    int at = 0;
    while (at < words.size()) {
      String word = words.get(at++);
      if (word.equals("--")) {
        arguments.operands.addAll(words.subList(at, words.size()));
        at = words.size();
      } else if (word.startsWith("-") && word.length() > 1) {
        at = arguments.option(word, words, at);
      } else {
        arguments.operands.add(word);
      }
    }
    arguments.checkOperands();
    return arguments;
  }

  /// The operands in order.
  List<String> operands() {
    return operands;
  }

  /// Whether a switch is on.
  boolean has(String option) {
    return values.containsKey(option);
  }

  /// The value of an option.
  Optional<String> value(String option) {
    return values(option).stream().findFirst();
  }

  /// The values of an option that may be repeated, in order.
  List<String> values(String option) {
    return values.getOrDefault(option, List.of());
  }

  /// The value of an option that is needed.
  ///
  /// @throws UsageException if it was not given
  String required(String option) {
    return value(option)
        .orElseThrow(() ->
            new UsageException(
                "found no "
                    + option
                    + ", expected "
                    + syntax.option(option).orElseThrow().usage()));
  }

  /// The path that is the value of an option that is needed.
  ///
  /// @throws UsageException if it was not given or is no path
  Path path(String option) {
    return path(option, required(option));
  }

  /// A path out of an option's value.
  ///
  /// @throws UsageException if it is none
  static Path path(String option, String text) {
    try {
      if (!text.isEmpty()) {
        return Path.of(text);
      }
    } catch (InvalidPathException e) {
      throw new UsageException("found " + option + " \"" + text + "\": " + e.getMessage());
    }
    throw new UsageException("found an empty " + option + ", expected a path");
  }

  /// Reads an option; returns the place of the next word.
  private int option(String word, List<String> words, int next) {
    int equals = word.indexOf('=');
    String name = equals < 0 ? word : word.substring(0, equals);
    CommandOption option = syntax.option(name).orElseThrow(() -> unknown(name));
    if (option.isFlag()) {
      if (equals >= 0) {
        throw new UsageException(
            "found \"" + word + "\", but " + name + " takes no value; write " + name);
      }
      add(option, "");
      return next;
    }
    if (equals >= 0) {
      add(option, word.substring(equals + 1));
      return next;
    }
    if (next >= words.size() || isOption(words.get(next))) {
      String found = next >= words.size() ? "nothing" : "\"" + words.get(next) + "\"";
      throw new UsageException(
          "found "
              + found
              + " after "
              + name
              + ", expected its value; write "
              + option.usage()
              + (next < words.size() ? ", or " + name + "=VALUE if it begins with a dash" : ""));
    }
    add(option, words.get(next));
    return next + 1;
  }

  private boolean isOption(String word) {
    return word.startsWith("--");
  }

  private void add(CommandOption option, String value) {
    List<String> given = values.computeIfAbsent(option.name(), n -> new ArrayList<>());
    if (!given.isEmpty() && !option.repeatable()) {
      throw new UsageException("found " + option.name() + " twice, expected it once");
    }
    given.add(value);
  }

  private UsageException unknown(String name) {
    List<String> known = syntax.options().stream().map(CommandOption::name).toList();
    return new UsageException(
        "found the unknown option "
            + name
            + Suggestion.of(name, known).map(s -> "; did you mean " + s + "?").orElse("")
            + (known.isEmpty()
                ? "; " + syntax.name() + " takes no options"
                : "; expected one of " + String.join(", ", known)));
  }

  private void checkOperands() {
    if (operands.size() < syntax.leastOperands()) {
      throw new UsageException(
          "found %s after %s, expected %s"
              .formatted(
                  operands.isEmpty() ? "nothing" : "only " + String.join(" ", operands),
                  syntax.name(),
                  syntax.operands()));
    }
    if (operands.size() > syntax.mostOperands()) {
      String extra = operands.get(syntax.mostOperands());
      throw new UsageException(
          "found \"%s\" after %s, expected %s; quote a value that has blanks"
              .formatted(
                  extra,
                  syntax.name(),
                  syntax.operands().isEmpty() ? "options only" : syntax.operands()));
    }
  }
}
