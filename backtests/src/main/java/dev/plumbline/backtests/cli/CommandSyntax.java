package dev.plumbline.backtests.cli;

import java.util.List;
import java.util.Optional;

/// What a command is called and what may follow its name.
///
/// @param name its name, such as `backtest`
/// @param operands what stands for its operands in the help, such as `ALGORITHM`; empty for none
/// @param leastOperands the number of operands that are needed
/// @param mostOperands the number of operands that are allowed
/// @param summary what it does, in a line
/// @param details more on it, for its own help; may be empty
/// @param options its options, in the order of the help
/// @param examples whole command lines, each with a comment behind `#`
record CommandSyntax(
    String name,
    String operands,
    int leastOperands,
    int mostOperands,
    String summary,
    String details,
    List<CommandOption> options,
    List<String> examples) {
  /// Copies the lists.
  CommandSyntax {
    options = List.copyOf(options);
    examples = List.copyOf(examples);
  }

  Optional<CommandOption> option(String optionName) {
    return options.stream().filter(o -> o.name().equals(optionName)).findFirst();
  }

  /// The first line of the help.
  String usage() {
    StringBuilder text = new StringBuilder("usage: plumbline ").append(name);
    if (!operands.isEmpty()) {
      text.append(' ').append(operands);
    }
    return options.isEmpty() ? text.toString() : text.append(" [OPTION ...]").toString();
  }

  /// The whole help.
  String help() {
    StringBuilder text = new StringBuilder(usage()).append("\n\n").append(summary).append(".\n");
    if (!details.isEmpty()) {
      text.append('\n').append(details.strip()).append('\n');
    }
    if (!options.isEmpty()) {
      int width = options.stream().mapToInt(o -> o.usage().length()).max().orElseThrow() + 2;
      text.append("\noptions:\n");
      for (CommandOption option : options) {
        String lead = "  " + option.usage() + " ".repeat(width - option.usage().length());
        text.append(lead)
            .append(option.help().replace("\n", "\n" + " ".repeat(lead.length())))
            .append('\n');
      }
    }
    text.append("\nexamples:\n");
    examples.forEach(example -> text.append("  ").append(example).append('\n'));
    return text.toString();
  }
}
