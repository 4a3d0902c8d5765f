package dev.plumbline.backtests.optimize;

import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.wiring.BacktestRun;
import dev.plumbline.backtests.wiring.ProgramVersion;
import dev.plumbline.sdk.algorithm.Algorithm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32C;

/// What a sweep is to try.
///
/// @param algorithm the algorithm's class
/// @param options what holds for all trials
/// @param grid what differs between them
/// @param search which combinations are tried
/// @param objective what makes one better than another
/// @param constraints what the best must keep to
public record SweepPlan(
    Class<? extends Algorithm> algorithm,
    RunOptions options,
    ParameterGrid grid,
    Search search,
    Objective objective,
    List<Constraint> constraints) {
  /// Copies the constraints.
  ///
  /// @throws IllegalArgumentException if a parameter is both fixed and in the grid
  public SweepPlan {
    constraints = List.copyOf(constraints);
    for (String name : grid.names()) {
      if (options.parameters().containsKey(name)) {
        throw new IllegalArgumentException(
            "found --param " + name + " beside --grid " + name + ", expected one of them");
      }
    }
  }

  /// The algorithm's name.
  public String name() {
    return BacktestRun.nameOf(algorithm);
  }

  /// What makes a sweep the same one, so that it may be resumed: lines `name: value`.
  ///
  /// Objective and constraints are not among them, unless they guide the search: the trials serve
  /// another question too.
  public List<String> identity(Path data) {
    return List.of(
        "version: " + ProgramVersion.text(),
        "algorithm: " + algorithm.getName() + " " + fingerprint(),
        "data: " + data.toAbsolutePath().normalize(),
        "period: " + options.start() + " to " + options.end(),
        "cash: " + options.cash(),
        "parameters: " + options.parameters(),
        "grid: " + grid.text(),
        "search: " + search.text());
  }

  /// A fingerprint of the class's code; what it calls may change unnoticed.
  private String fingerprint() {
    String file = algorithm.getName().substring(algorithm.getPackageName().length() + 1) + ".class";
    try (InputStream code = algorithm.getResourceAsStream(file)) {
      if (code == null) {
        return "-";
      }
      CRC32C checksum = new CRC32C();
      checksum.update(code.readAllBytes());
      return "%08x".formatted(checksum.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the class " + algorithm.getName(), e);
    }
  }
}
