package dev.plumbline.backtests.cli;

import dev.plumbline.alpaca.broker.HaltRequest;
import dev.plumbline.alpaca.journal.JournalException;
import dev.plumbline.alpaca.rest.ApiException;
import dev.plumbline.backtests.live.OfflineHalt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The kill switch.
final class HaltCommand implements Command {
  private static final String FLATTEN = "--flatten";
  private static final String FREEZE = "--freeze";

  @Override
  public CommandSyntax syntax() {
    List<CommandOption> options = new java.util.ArrayList<>(PaperArguments.ACCOUNT);
    options.add(CommandOption.flag(FREEZE, "send nothing more; orders and positions stay"));
    options.add(CommandOption.flag(FLATTEN, "cancel all orders of the run, close its positions"));
    return new CommandSyntax(
        "halt",
        "",
        0,
        0,
        "stop a live run's trading at once (kill switch)",
        """
        A run that is going on hears of it within a second. Where none is going on, --flatten cancels
        and closes by itself. Either way nothing is sent any more until paper --resume.
        """,
        options,
        List.of(
            "plumbline halt --journal journals/sma --freeze",
            "plumbline halt --journal journals/sma --flatten"));
  }

  @Override
  public int run(CommandArguments arguments, Console console) throws IOException {
    if (arguments.has(FLATTEN) == arguments.has(FREEZE)) {
      throw new UsageException("expected either " + FREEZE + " or " + FLATTEN);
    }
    Path folder = arguments.path(PaperArguments.JOURNAL);
    if (!Files.isDirectory(folder)) {
      throw new UsageException("found no journal " + folder.toAbsolutePath().normalize());
    }
    HaltRequest.Mode mode =
        arguments.has(FLATTEN) ? HaltRequest.Mode.FLATTEN : HaltRequest.Mode.FREEZE;
    new HaltRequest(folder).write(mode);
    PaperArguments given = new PaperArguments(arguments);
    try {
      OfflineHalt halt =
          new OfflineHalt(folder, given.policy(), console.err(), given.patience(), given.rate());
      console
          .out()
          .println(
              halt.run(mode, given::endpoint, given::credentials)
                  ? "halted"
                  : "the run that is going on was told to "
                      + (mode == HaltRequest.Mode.FLATTEN ? "flatten" : "freeze"));
      return 0;
    } catch (ApiException | JournalException | IllegalStateException e) {
      console.err().println("plumbline: " + e.getMessage());
      return 1;
    }
  }
}
