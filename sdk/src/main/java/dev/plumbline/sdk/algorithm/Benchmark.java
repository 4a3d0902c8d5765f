package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDateTime;
import java.util.function.Function;

/// What the result is compared with.
///
/// Source of the names: LEAN, `Common/Benchmarks/{Security, Func}Benchmark.cs`.
public sealed interface Benchmark {
  /// The price of a security; it is followed by the hour for this purpose, whatever the algorithm
  /// follows.
  ///
  /// @param symbol the security
  record SecurityBenchmark(Symbol symbol) implements Benchmark {}

  /// A function of the time on the algorithm's wall clock.
  ///
  /// @param value the function; it gives no null
  record FuncBenchmark(Function<LocalDateTime, Decimal> value) implements Benchmark {}
}
