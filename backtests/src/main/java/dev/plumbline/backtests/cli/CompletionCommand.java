package dev.plumbline.backtests.cli;

import java.util.ArrayList;
import java.util.List;

/// Prints what makes a shell complete the words of this program.
final class CompletionCommand implements Command {
  private final List<CommandSyntax> commands;

  /// Completion of some commands, and of this one.
  CompletionCommand(List<CommandSyntax> commands) {
    List<CommandSyntax> all = new ArrayList<>(commands);
    all.add(syntax());
    this.commands = List.copyOf(all);
  }

  @Override
  public CommandSyntax syntax() {
    return new CommandSyntax(
        "completion",
        "bash|zsh",
        1,
        1,
        "print what makes a shell complete commands and options",
        """
        For one session of bash: source <(plumbline completion bash); for all of them, put that line
        into ~/.bashrc. For zsh: write it to a file _plumbline in a folder of $fpath.
        """,
        List.of(),
        List.of(
            "plumbline completion bash >> ~/.bash_completion",
            "plumbline completion zsh > ~/.zfunc/_plumbline"));
  }

  @Override
  public int run(CommandArguments arguments, Console console) {
    String shell = arguments.operands().getFirst();
    console
        .out()
        .print(
            switch (shell) {
              case "bash" -> ShellCompletion.bash(commands);
              case "zsh" -> ShellCompletion.zsh(commands);
              default -> throw new UsageException("found \"" + shell + "\", expected bash or zsh");
            });
    return 0;
  }
}
