package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.datafolder.Installed;

/// What writing a data set did, in a line.
final class WrittenText {
  private WrittenText() {}

  static String of(Installed installed) {
    return "%s: %d files written, %d were there already"
        .formatted(installed.folder(), installed.written(), installed.unchanged());
  }
}
