package dev.plumbline.backtests.importer;

import dev.plumbline.backtests.datafolder.FolderDigest;
import dev.plumbline.backtests.datafolder.LeanZip;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A folder for one test: a csv file, and a data folder beside it to import into.
record ImportFolder(Path root) {
  static final String BARS = "time,open,high,low,close,volume";

  Path out() {
    return root.resolve("data");
  }

  /// Writes the csv file.
  Path csv(String... lines) throws IOException {
    return Files.writeString(root.resolve("prices.csv"), String.join("\n", lines) + "\n");
  }

  ImportTarget daily() {
    return ImportTarget.trades(out(), "SPY", ImportResolution.DAILY);
  }

  ImportTarget minute() {
    return ImportTarget.trades(out(), "SPY", ImportResolution.MINUTE);
  }

  /// Imports the csv file.
  ImportReport run(CsvLayout layout, ImportTarget target) throws IOException {
    return CsvImport.run(new CsvImportRequest(root.resolve("prices.csv"), layout, target));
  }

  /// The first entry of a zip below `equity/usa`, as `NAME:TEXT`.
  String entry(String path) throws IOException {
    LeanZip zip = LeanZip.read(out().resolve("equity/usa").resolve(path));
    return zip.entry() + ":" + new String(zip.content(), StandardCharsets.US_ASCII);
  }

  /// The paths of all files in the data folder; none if there is no such folder.
  List<String> files() throws IOException {
    return Files.exists(out()) ? FolderDigest.names(out()) : List.of();
  }
}
