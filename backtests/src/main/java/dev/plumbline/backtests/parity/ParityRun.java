package dev.plumbline.backtests.parity;

import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.json.JsonValue;
import dev.plumbline.backtests.wiring.AlgorithmClasses;
import dev.plumbline.backtests.wiring.BacktestRun;
import dev.plumbline.backtests.wiring.RunData;
import dev.plumbline.engine.run.RunListener;
import dev.plumbline.lean.result.LeanResultWriter;
import dev.plumbline.sdk.algorithm.Algorithm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// One case: run, written, read again and compared.
final class ParityRun {
  private final ParityCase parityCase;
  private final RunOptions options;
  private final Path out;

  /// A case to run.
  ///
  /// @param options what the caller decides; its parameters come over the case's own
  /// @param out folder for the result files
  ParityRun(ParityCase parityCase, RunOptions options, Path out) {
    this.parityCase = parityCase;
    SequencedMap<String, String> parameters = new LinkedHashMap<>(parityCase.parameters());
    parameters.putAll(options.parameters());
    this.options = options.withParameters(parameters);
    this.out = out;
  }

  /// Runs it. Whatever goes wrong, goes wrong with this case alone: the row tells it.
  ParityRow run(Class<? extends Algorithm> type, ParitySources sources) {
    try (RunData data = sources.of(parityCase)) {
      Algorithm algorithm = AlgorithmClasses.create(type);
      BacktestRun run = new BacktestRun(parityCase.name(), algorithm, options);
      LeanResultWriter.write(out, run.run(data, RunListener.NONE).result());
      List<String> differences =
          Comparison.differences(JsonValue.read(parityCase.reference()), out, parityCase.name());
      return differences.isEmpty()
          ? ParityRow.exact(parityCase)
          : ParityRow.differs(parityCase, differences);
    } catch (IOException | RuntimeException | Error e) {
      return failed(parityCase, e);
    }
  }

  /// The row of a case that could not be run or compared.
  static ParityRow failed(ParityCase parityCase, Throwable failure) {
    StackTraceElement[] frames = failure.getStackTrace();
    String what =
        failure instanceof IOException || frames.length == 0
            ? failure.getMessage()
            : failure + " at " + frames[0];
    return ParityRow.differs(parityCase, List.of("cannot compare: " + what));
  }
}
