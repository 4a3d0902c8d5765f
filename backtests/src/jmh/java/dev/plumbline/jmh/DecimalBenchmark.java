package dev.plumbline.jmh;

import dev.plumbline.sdk.value.Decimal;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Exact decimals of the sizes that the ledger has.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecimalBenchmark {
  private static final int MASK = 63;

  private final Decimal[] prices = new Decimal[MASK + 1];
  private final Decimal[] amounts = new Decimal[MASK + 1];
  private int at;

  /// Prices with four digits, amounts with eight.
  @Setup
  public void fill() {
    for (int i = 0; i <= MASK; i++) {
      prices[i] = Decimal.ofUnscaled(1_234_567 + 7919L * i, 4);
      amounts[i] = Decimal.ofUnscaled(9_876_543_210_987L + 104_729L * i, 8);
    }
    JmhFolder.check(
        prices[1].multiply(Decimal.of(10)).toString().equals("1242.4860"),
        prices[1].multiply(Decimal.of(10)).toString());
  }

  private int next() {
    at = at + 1 & MASK;
    return at;
  }

  @Benchmark
  public Decimal add() {
    int i = next();
    return amounts[i].add(prices[i]);
  }

  @Benchmark
  public Decimal multiply() {
    int i = next();
    return amounts[i].multiply(prices[i]);
  }

  @Benchmark
  public Decimal divide() {
    int i = next();
    return amounts[i].divide(prices[i]);
  }

  @Benchmark
  public Decimal round() {
    return amounts[next()].round(2);
  }

  @Benchmark
  public int compare() {
    int i = next();
    return amounts[i].compareTo(prices[i]);
  }

  @Benchmark
  public double toDouble() {
    return amounts[next()].doubleValue();
  }

  @Benchmark
  public String text() {
    return amounts[next()].toString();
  }
}
