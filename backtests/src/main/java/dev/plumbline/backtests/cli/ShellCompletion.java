package dev.plumbline.backtests.cli;

import java.util.List;
import java.util.stream.Collectors;

/// Completion scripts: commands, options, file names where a path is expected, and the names of
/// algorithms, which the program is asked for.
final class ShellCompletion {
  private static final String ALGORITHM = "ALGORITHM";

  private ShellCompletion() {}

  /// The script for bash.
  static String bash(List<CommandSyntax> commands) {
    StringBuilder text = new StringBuilder("# Completion of plumbline for bash.\n_plumbline() {\n");
    text.append("  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n");
    text.append("  COMPREPLY=()\n");
    text.append("  if ((COMP_CWORD == 1)); then\n    COMPREPLY=($(compgen -W \"");
    text.append(names(commands)).append("\" -- \"$word\"))\n    return\n  fi\n");
    text.append("  local options= flags=' --help ' algorithm=\n  case ${COMP_WORDS[1]} in\n");
    for (CommandSyntax command : commands) {
      text.append("    ").append(command.name()).append(")\n      options='--help ");
      text.append(options(command, false)).append("'\n      flags=' --help ");
      text.append(options(command, true)).append(" '\n");
      text.append(takesAlgorithm(command) ? "      algorithm=1\n" : "").append("      ;;\n");
    }
    text.append("  esac\n");
    text.append("  if [[ $before == --* && $flags != *\" $before \"* ]]; then\n");
    text.append("    COMPREPLY=($(compgen -f -- \"$word\"))\n");
    text.append("  elif [[ $word == -* ]]; then\n");
    text.append("    COMPREPLY=($(compgen -W \"$options\" -- \"$word\"))\n");
    text.append("  elif [[ -n $algorithm ]]; then\n");
    text.append("    COMPREPLY=($(compgen -W \"$(\"${COMP_WORDS[0]}\" list 2>/dev/null |");
    text.append(" sed 's/.*\\.//')\" -- \"$word\"))\n");
    text.append("  else\n    COMPREPLY=($(compgen -f -- \"$word\"))\n  fi\n}\n");
    return text.append("complete -o filenames -F _plumbline plumbline\n").toString();
  }

  /// The script for zsh.
  static String zsh(List<CommandSyntax> commands) {
    StringBuilder text = new StringBuilder("#compdef plumbline\n# Completion for zsh.\n");
    text.append("_plumbline_algorithms() {\n  local -a names\n");
    text.append("  names=(${${(f)\"$($words[1] list 2>/dev/null)\"}##*.})\n");
    text.append("  compadd -a names\n}\n_plumbline() {\n");
    text.append("  if ((CURRENT == 2)); then\n    local -a commands\n    commands=(\n");
    for (CommandSyntax command : commands) {
      text.append("      '").append(command.name()).append(':');
      text.append(quoted(command.summary())).append("'\n");
    }
    text.append("    )\n    _describe command commands\n    return\n  fi\n");
    text.append("  local command=$words[2]\n  words=($words[1] $words[3,-1])\n");
    text.append("  ((CURRENT--))\n  case $command in\n");
    for (CommandSyntax command : commands) {
      text.append("    ").append(command.name()).append(")\n      _arguments \\\n");
      for (CommandOption option : command.options()) {
        text.append("        '").append(zsh(option)).append("' \\\n");
      }
      String rest = takesAlgorithm(command) ? "_plumbline_algorithms" : "_files";
      text.append("        '--help[tell more]' \\\n        '*: :").append(rest);
      text.append("'\n      ;;\n");
    }
    return text.append("  esac\n}\ncompdef _plumbline plumbline\n").toString();
  }

  private static String zsh(CommandOption option) {
    String help = quoted(option.help().lines().findFirst().orElse(""));
    String repeated = option.repeatable() ? "*" : "";
    String value = option.isFlag() ? "" : ":" + quoted(option.value()) + ":_files";
    return repeated + option.name() + "[" + help + "]" + value;
  }

  /// For zsh's descriptions between single quotes.
  private static String quoted(String text) {
    return text.replace("'", "’")
        .replace("\\", "\\\\")
        .replace("[", "\\[")
        .replace("]", "\\]")
        .replace(":", "\\:");
  }

  private static String names(List<CommandSyntax> commands) {
    return commands.stream().map(CommandSyntax::name).collect(Collectors.joining(" "));
  }

  private static String options(CommandSyntax command, boolean flagsOnly) {
    return command.options().stream()
        .filter(option -> !flagsOnly || option.isFlag())
        .map(CommandOption::name)
        .collect(Collectors.joining(" "));
  }

  private static boolean takesAlgorithm(CommandSyntax command) {
    return command.operands().equals(ALGORITHM);
  }
}
