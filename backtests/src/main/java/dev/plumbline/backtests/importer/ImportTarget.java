package dev.plumbline.backtests.importer;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;

/// Where the rows of a csv file go: US equity files in a LEAN data folder.
///
/// @param out the data folder; made when needed
/// @param symbol the ticker: letters and digits, with single dots or hyphens between them
/// @param resolution what a row covers
/// @param kind trades or quotes; quotes only for ticks, seconds and minutes, as in LEAN
/// @param dataZone zone of the times in the data folder; the engine takes America/New_York unless
///   its market-hours database says otherwise
/// @param existing what to do with files that exist
public record ImportTarget(
    Path out,
    String symbol,
    ImportResolution resolution,
    ImportKind kind,
    ZoneId dataZone,
    ExistingFiles existing) {
  /// The zone of US equities.
  public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  private static final Pattern TICKER = Pattern.compile("[A-Za-z0-9]+([.-][A-Za-z0-9]+)*");

  /// Checks the parts.
  ///
  /// @throws IllegalArgumentException if the symbol is no ticker, quotes are asked for by hour or
  ///   day, or ticks are to be merged
  public ImportTarget {
    if (!TICKER.matcher(symbol).matches()) {
      throw new IllegalArgumentException(
          "found symbol \"" + symbol + "\", expected letters and digits, such as SPY or BRK.B");
    }
    if (kind == ImportKind.QUOTE && !resolution.hasFilePerDay()) {
      throw new IllegalArgumentException(
          "found quotes by "
              + resolution.word()
              + "; LEAN keeps equity quotes by tick, second and minute only");
    }
    if (existing == ExistingFiles.MERGE && resolution == ImportResolution.TICK) {
      throw new IllegalArgumentException(
          "found ticks to be merged, which cannot be told apart by time; overwrite the days"
              + " instead");
    }
  }

  /// Trades of a symbol in New York time, refusing to replace files.
  public static ImportTarget trades(Path out, String symbol, ImportResolution resolution) {
    return new ImportTarget(
        out, symbol, resolution, ImportKind.TRADE, NEW_YORK, ExistingFiles.REFUSE);
  }

  /// The ticker as file names have it: in lower case.
  String ticker() {
    return symbol.toLowerCase(Locale.ROOT);
  }
}
