package dev.plumbline.backtests.wiring;

import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.lean.reference.InterestRateProvider;
import dev.plumbline.lean.reference.LeanFactorFileProvider;
import dev.plumbline.lean.reference.LeanMapFileProvider;
import dev.plumbline.sdk.corporate.FactorFileProvider;
import dev.plumbline.sdk.corporate.MapFileProvider;
import dev.plumbline.sdk.spi.SecurityDatabase;

/// What is known of securities beside their market data; read on demand and kept.
///
/// One thread may use it for many runs, one after the other; it is not thread-safe.
///
/// @param mapFiles tickers through time
/// @param factorFiles splits and dividends
/// @param securities hours and properties of securities
/// @param interestRate what riskless money earns
public record ReferenceData(
    MapFileProvider mapFiles,
    FactorFileProvider factorFiles,
    SecurityDatabase securities,
    InterestRateProvider interestRate) {
  /// The reference data of a folder.
  public static ReferenceData of(DataFolder folder) {
    return of(folder, folder);
  }

  /// The reference data of a folder that has no market hours and symbol properties of its own.
  ///
  /// @param folder map files, factor files, interest rates
  /// @param databases the folder with market hours and symbol properties
  public static ReferenceData of(DataFolder folder, DataFolder databases) {
    MapFileProvider mapFiles = new LeanMapFileProvider(folder);
    return new ReferenceData(
        mapFiles,
        new LeanFactorFileProvider(folder, mapFiles),
        new MarketDatabases(databases, mapFiles),
        new InterestRateProvider(folder));
  }
}
