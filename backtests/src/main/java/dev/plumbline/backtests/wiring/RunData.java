package dev.plumbline.backtests.wiring;

import dev.plumbline.backtests.config.CacheFolder;
import dev.plumbline.engine.run.RunPorts;
import dev.plumbline.lean.cache.ColumnCache;
import dev.plumbline.lean.data.LeanDataSource;
import dev.plumbline.lean.file.DataErrors;
import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.sdk.result.FileRead;
import dev.plumbline.sdk.spi.MarketDataSource;
import dev.plumbline.sdk.universe.FundamentalDataProvider;
import java.nio.file.Path;
import java.util.List;

/// All that one run reads, with the memory of what it read; for one run, or many of one thread.
public final class RunData implements AutoCloseable {
  private final DataFolder folder;
  private final ReferenceData reference;
  private final LeanDataSource source;
  private final MarketDataSource columns;

  /// The data of a folder, with reference data that may serve other runs too.
  public RunData(DataFolder folder, ReferenceData reference, int processors) {
    this(folder, reference, processors, FundamentalDataProvider.NONE);
  }

  /// The same with someone who knows the figures of companies, which no folder holds.
  public RunData(
      DataFolder folder,
      ReferenceData reference,
      int processors,
      FundamentalDataProvider companies) {
    this.folder = folder;
    this.reference = reference;
    this.source = new LeanDataSource(folder, processors, null, companies);
    this.columns = source;
  }

  private RunData(DataFolder folder, ColumnCache cache) {
    this.folder = folder;
    this.reference = ReferenceData.of(folder);
    this.source = new LeanDataSource(folder, Runtime.getRuntime().availableProcessors(), cache);
    this.columns = source;
  }

  private RunData(DataFolder folder, KeptColumns kept) {
    this.folder = folder;
    this.reference = ReferenceData.of(folder);
    this.source = new LeanDataSource(folder, 1);
    this.columns = kept.over(source);
  }

  /// The data of a folder for many runs of one thread, one after the other; other threads do the
  /// same and share what is decoded.
  ///
  /// @throws IllegalArgumentException if there is no such folder
  public static RunData sharing(Path path, KeptColumns kept) {
    return new RunData(new DataFolder(path), kept);
  }

  /// The data of a folder, which is read with all processors.
  ///
  /// @throws IllegalArgumentException if there is no such folder
  public static RunData of(Path path) {
    DataFolder folder = new DataFolder(path);
    int processors = Runtime.getRuntime().availableProcessors();
    return new RunData(folder, ReferenceData.of(folder), processors);
  }

  /// The same, with decoded columns kept on disk from run to run.
  ///
  /// @param cacheFolder where the project's own data goes
  /// @throws IllegalArgumentException if there is no such folder
  public static RunData cached(Path path, Path cacheFolder) {
    long limit = CacheFolder.columnLimit(System.getenv());
    DataFolder folder = new DataFolder(path);
    return limit > 0 ? new RunData(folder, new ColumnCache(cacheFolder, path, limit)) : of(path);
  }

  /// The folder.
  Path root() {
    return folder.root();
  }

  /// What the engine asks.
  public RunPorts ports() {
    return new RunPorts(
        columns,
        reference.mapFiles(),
        reference.factorFiles(),
        reference.securities(),
        reference.interestRate()::interestRate,
        ProgramVersion.text());
  }

  /// What was wrong with the data or missing.
  DataErrors errors() {
    return folder.errors();
  }

  /// The files read so far, by path, with the hashes of their content.
  List<FileRead> filesRead() {
    return folder.filesRead().stream()
        .map(file -> new FileRead(file.path(), file.fingerprintText()))
        .toList();
  }

  @Override
  public void close() {
    source.close();
  }
}
