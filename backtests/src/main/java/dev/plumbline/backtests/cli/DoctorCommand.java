package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.config.DataChoice;
import dev.plumbline.backtests.datafolder.WholeFile;
import dev.plumbline.backtests.doctor.DataDoctor;
import dev.plumbline.backtests.doctor.Diagnosis;
import dev.plumbline.backtests.doctor.DiagnosisText;
import dev.plumbline.backtests.doctor.Mending;
import dev.plumbline.backtests.report.DiagnosisPage;
import dev.plumbline.backtests.wiring.DataFolders;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Looks through a data folder.
final class DoctorCommand implements Command {
  private static final String HTML = "--html";
  private static final String JSON = "--json";
  private static final String REPAIR = "--repair";

  @Override
  public CommandSyntax syntax() {
    return new CommandSyntax(
        "doctor",
        "DIR",
        1,
        1,
        "list what a data folder has and what is wrong with it",
        """
        DIR is a data folder in LEAN's layout, or the word sample or real. Looks for zero and negative
        prices, high below low, crossed quotes, outliers, stale runs, unadjusted splits, duplicates,
        wrong order, gaps, days on holidays, shifted sessions, missing map and factor files, and files
        that cannot be read. The exit status is 0 only if nothing was found.
        """,
        List.of(
            CommandOption.of(HTML, "FILE", "write the diagnosis as a page"),
            CommandOption.of(JSON, "FILE", "write it as JSON"),
            CommandOption.of(
                REPAIR,
                "DIR",
                "write a mended copy to a new folder: faulty lines left out, lines in\n"
                    + "order; nothing is invented and the folder itself is not touched")),
        List.of(
            "plumbline doctor sample",
            "plumbline doctor ~/lean/Data --html doctor.html --json doctor.json",
            "plumbline doctor data --repair mended"));
  }

  @Override
  public int run(CommandArguments arguments, Console console) throws IOException {
    Path given = CommandArguments.path("DIR", arguments.operands().getFirst());
    DataFolders folders = new DataFolders(console.cacheFolder());
    Path folder = folders.folder(DataChoice.parse(given.toString()));
    Diagnosis diagnosis = DataDoctor.examine(folder);
    DiagnosisText.lines(diagnosis).forEach(console.out()::println);
    if (arguments.value(HTML).isPresent()) {
      WholeFile.write(arguments.path(HTML), DiagnosisPage.html(diagnosis));
    }
    if (arguments.value(JSON).isPresent()) {
      WholeFile.write(arguments.path(JSON), DiagnosisPage.json(diagnosis));
    }
    if (arguments.value(REPAIR).isPresent()) {
      Path target = arguments.path(REPAIR);
      Mending.copy(diagnosis, target).forEach(console.out()::println);
      console.out().println("mended copy in " + target);
    }
    return diagnosis.findings().isEmpty() ? 0 : 1;
  }
}
