package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.optimize.Constraint;
import dev.plumbline.backtests.optimize.EvolutionSearch;
import dev.plumbline.backtests.optimize.GridSearch;
import dev.plumbline.backtests.optimize.Objective;
import dev.plumbline.backtests.optimize.ParameterGrid;
import dev.plumbline.backtests.optimize.RandomSearch;
import dev.plumbline.backtests.optimize.Search;
import java.util.List;

/// The options that say what a sweep tries.
final class SweepArguments {
  private static final String GRID = "--grid";
  private static final String RANDOM = "--random";
  private static final String EVOLVE = "--evolve";
  private static final String SEED = "--seed";
  private static final String OBJECTIVE = "--objective";
  private static final String CONSTRAINT = "--constraint";
  private static final String THREADS = "--threads";
  private static final String TOP = "--top";
  private static final int DEFAULT_TOP = 10;

  /// The options, in the order of the help.
  static final List<CommandOption> OPTIONS =
      List.of(
          CommandOption.repeated(
              GRID,
              "NAME=FIRST..LAST:STEP",
              "values of a parameter; the step may be left out and is then 1;\n"
                  + "or NAME=VALUE,VALUE,..."),
          CommandOption.of(RANDOM, "N", "try only N combinations, drawn at random"),
          CommandOption.of(
              EVOLVE, "N", "look at N points only, chosen step by step towards the best (CMA-ES)"),
          CommandOption.of(SEED, "N", "what chance begins with (default 1)"),
          CommandOption.of(
              OBJECTIVE,
              "MEASURE",
              "what the best has most of (default sharpe); MEASURE:min for least of,\n"
                  + "MEASURE:max for most of"),
          CommandOption.repeated(
              CONSTRAINT, "'MEASURE<VALUE'", "what the best must keep to; also <=, >, >="),
          CommandOption.of(THREADS, "N", "trials run at once (default: all processors)"),
          CommandOption.of(TOP, "N", "how many of the best are told (default 10)"));

  private final CommandArguments arguments;

  SweepArguments(CommandArguments arguments) {
    this.arguments = arguments;
  }

  ParameterGrid grid() {
    return ParameterGrid.parse(arguments.values(GRID));
  }

  Objective objective() {
    return arguments.value(OBJECTIVE).map(Objective::parse).orElse(Objective.SHARPE);
  }

  List<Constraint> constraints() {
    return arguments.values(CONSTRAINT).stream().map(Constraint::parse).toList();
  }

  Search search() {
    long seed = arguments.value(SEED).map(text -> number(SEED, text, 0)).orElse(1L);
    if (arguments.has(RANDOM) && arguments.has(EVOLVE)) {
      throw new UsageException("found --random beside --evolve, expected one of them");
    }
    if (arguments.has(RANDOM)) {
      return new RandomSearch(count(RANDOM), seed);
    }
    return arguments.has(EVOLVE)
        ? new EvolutionSearch(count(EVOLVE), seed, objective(), constraints())
        : new GridSearch();
  }

  int threads() {
    return arguments.has(THREADS) ? count(THREADS) : Runtime.getRuntime().availableProcessors();
  }

  int top() {
    return arguments.has(TOP) ? count(TOP) : DEFAULT_TOP;
  }

  private int count(String option) {
    return (int) Math.min(Integer.MAX_VALUE, number(option, arguments.required(option), 1));
  }

  private static long number(String option, String text, long least) {
    try {
      long number = Long.parseLong(text);
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw badNumber(option, text, least, e);
    }
    throw badNumber(option, text, least, null);
  }

  private static UsageException badNumber(String option, String text, long least, Exception cause) {
    UsageException error =
        new UsageException(
            "found %s \"%s\", expected a whole number from %d on".formatted(option, text, least));
    if (cause != null) {
      error.initCause(cause);
    }
    return error;
  }
}
