package dev.plumbline.backtests.parity;

import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.wiring.AlgorithmCatalog;
import dev.plumbline.backtests.wiring.AlgorithmLoadException;
import dev.plumbline.sdk.algorithm.Algorithm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// The comparison of all the project's algorithms with LEAN's recorded runs.
///
/// Cases run side by side, one on each processor; each run and comparison is alone.
public final class Parity {
  private final ParityFolders folders;
  private final RunOptions options;
  private final int workers;

  /// A comparison.
  ///
  /// @param options what the caller decides about every run; its data is not looked at
  /// @param workers how many cases run at a time
  public Parity(ParityFolders folders, RunOptions options, int workers) {
    this.folders = folders;
    this.options = options;
    this.workers = workers;
  }

  /// Runs the cases.
  ///
  /// @param glob which ones: such as `fuzz/*` or `*Template*`; empty for all
  /// @param catalog where their classes are
  /// @param eachRow is given the rows in the order of their titles, each as soon as it can be
  /// @return all rows
  /// @throws IllegalArgumentException if there are no references, or none fits the glob
  /// @throws IOException if the references cannot be read
  public List<ParityRow> run(String glob, AlgorithmCatalog catalog, Consumer<ParityRow> eachRow)
      throws IOException {
    List<ParityCase> cases = new References(folders.references()).cases(glob);
    if (cases.isEmpty()) {
      throw new IllegalArgumentException(
          "found no reference that fits \""
              + glob
              + "\" in "
              + folders.references()
              + "; expected a glob of group/name or name, such as fuzz/* or *Template*");
    }
    List<CompletableFuture<ParityRow>> rows = new ArrayList<>();
    List<Planned> planned = new ArrayList<>();
    for (ParityCase parityCase : cases) {
      CompletableFuture<ParityRow> row = new CompletableFuture<>();
      rows.add(row);
      plan(parityCase, catalog, row, planned);
    }
    start(planned);
    return collect(rows, eachRow);
  }

  /// A case with its class, and where its row goes.
  private record Planned(
      ParityCase parityCase, Class<? extends Algorithm> type, CompletableFuture<ParityRow> row) {}

  private static void plan(
      ParityCase parityCase,
      AlgorithmCatalog catalog,
      CompletableFuture<ParityRow> row,
      List<Planned> planned) {
    try {
      Class<? extends Algorithm> type = catalog.findOrNull(parityCase.algorithm());
      if (type == null) {
        row.complete(ParityRow.withoutAlgorithm(parityCase));
      } else {
        planned.add(new Planned(parityCase, type, row));
      }
    } catch (AlgorithmLoadException e) {
      row.complete(ParityRow.differs(parityCase, List.of(e.getMessage())));
    }
  }

  private void start(List<Planned> planned) {
    AtomicInteger next = new AtomicInteger();
    for (int i = 0; i < Math.min(workers, planned.size()); i++) {
      Thread.ofPlatform().daemon().name("parity-" + i).start(() -> work(planned, next));
    }
  }

  private void work(List<Planned> planned, AtomicInteger next) {
    ParitySources sources = new ParitySources(folders.data(), folders.sampleData());
    for (int i = next.getAndIncrement(); i < planned.size(); i = next.getAndIncrement()) {
      Planned one = planned.get(i);
      try {
        ParityRun run =
            new ParityRun(
                one.parityCase(), options, folders.out().resolve(one.parityCase().group()));
        one.row().complete(run.run(one.type(), sources));
      } catch (RuntimeException | Error e) {
        one.row().complete(ParityRun.failed(one.parityCase(), e));
      }
    }
  }

  private static List<ParityRow> collect(
      List<CompletableFuture<ParityRow>> rows, Consumer<ParityRow> eachRow) {
    List<ParityRow> all = new ArrayList<>();
    for (CompletableFuture<ParityRow> row : rows) {
      try {
        all.add(row.get());
        eachRow.accept(all.getLast());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return all;
      } catch (ExecutionException e) {
        throw new IllegalStateException("a case ended without a row", e);
      }
    }
    return all;
  }
}
