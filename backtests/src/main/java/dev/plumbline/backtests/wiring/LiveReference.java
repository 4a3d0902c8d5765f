package dev.plumbline.backtests.wiring;

import dev.plumbline.engine.run.RunPorts;
import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.sdk.spi.MarketDataSource;
import dev.plumbline.sdk.spi.SecurityDatabase;
import java.nio.file.Path;
import java.util.function.Function;

/// The ports of a live run: market data from elsewhere, and what is known of securities from a
/// folder.
public final class LiveReference {
  private LiveReference() {}

  /// Ports over a folder in LEAN's layout.
  ///
  /// @param data folder with market hours, map files, factor files, interest rates
  /// @param history market data of the past, told when markets are open
  public static RunPorts ports(Path data, Function<SecurityDatabase, MarketDataSource> history) {
    ReferenceData reference = ReferenceData.of(new DataFolder(data));
    return new RunPorts(
        history.apply(reference.securities()),
        reference.mapFiles(),
        reference.factorFiles(),
        reference.securities(),
        reference.interestRate()::interestRate,
        ProgramVersion.text());
  }
}
