package dev.plumbline.strategies.optimizer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.plumbline.testing.Evidence;
import dev.plumbline.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OptimizersTest {
  private static final Map<String, PortfolioOptimizer> OPTIMIZERS =
      Map.of(
          "MinimumVariance(-1..1 target 0.001)",
              new MinimumVariancePortfolioOptimizer(-1, 1, 0.001),
          "MinimumVariance(0..1 target 0.001)", new MinimumVariancePortfolioOptimizer(0, 1, 0.001),
          "MaximumSharpeRatio(-1..1 rf 0)", new MaximumSharpeRatioPortfolioOptimizer(-1, 1, 0),
          "MaximumSharpeRatio(0..1 rf 0)", new MaximumSharpeRatioPortfolioOptimizer(0, 1, 0),
          "UnconstrainedMeanVariance", new UnconstrainedMeanVariancePortfolioOptimizer(),
          "RiskParity", new RiskParityPortfolioOptimizer());

  /// Weights that LEAN gave for drawn returns of five assets; what is not zero by its rounding
  /// alone is equal to twelve digits.
  @Test
  @Tag("shared")
  void givesTheWeightsThatLeanGives() throws IOException {
    List<double[]> returns = new ArrayList<>();
    Map<String, double[]> expected = new LinkedHashMap<>();
    for (String line : Files.readAllLines(Shared.lean("rules").resolve("optimizers.csv"))) {
      String[] cells = line.split(",");
      if (cells[0].equals("row")) {
        continue;
      }
      double[] numbers =
          Arrays.stream(cells, 1, cells.length).mapToDouble(Double::parseDouble).toArray();
      if (cells[0].equals("return")) {
        returns.add(numbers);
      } else {
        expected.put(cells[0], numbers);
      }
    }
    assertEquals(OPTIMIZERS.keySet(), expected.keySet());
    double[][] rows = returns.toArray(double[][]::new);
    assertArrayEquals(drawn(), rows);
    int lines = returns.size() + expected.size();
    Evidence.note("rules", "optimizers.csv", new Evidence.Rows(lines, returns.size()));
    expected.forEach((name, weights) -> {
      double[] actual = OPTIMIZERS.get(name).optimize(rows);
      for (int i = 0; i < weights.length; i++) {
        double tolerance = 1e-12 * Math.max(1e-3, Math.abs(weights[i]));
        assertEquals(weights[i], actual[i], tolerance, name + ", asset " + i);
      }
    });
    Evidence.note("rules", "optimizers.csv", new Evidence.Rows(lines, lines));
  }

  /// The returns that the optimisers were asked about, drawn as `rules/Rules.cs` draws them: sixty
  /// days of five assets of one market.
  private static double[][] drawn() {
    XorShift draws = new XorShift(42);
    double[][] returns = new double[60][5];
    for (double[] day : returns) {
      double market = draws.next() * 0.02;
      for (int j = 0; j < day.length; j++) {
        day[j] = 0.0005 * (j + 1) + market * (0.5 + 0.2 * j) + draws.next() * 0.01 * (1 + j % 3);
      }
    }
    return returns;
  }

  /// Numbers from -1/2 to 1/2 by xorshift64*.
  private static final class XorShift {
    private long state;

    XorShift(long seed) {
      state = seed * 0x9E3779B97F4A7C15L + 1;
    }

    double next() {
      state ^= state >>> 12;
      state ^= state << 25;
      state ^= state >>> 27;
      return (state * 2685821657736338717L >>> 33) / 2147483648.0 - 0.5;
    }
  }

  @Test
  void givesEqualWeightsWhereNoPortfolioHasTheReturn() {
    double[][] returns = {{0.01, 0.02}, {0.02, 0.01}, {0.03, 0.015}, {0.01, 0.03}};
    PortfolioOptimizer optimizer = new MinimumVariancePortfolioOptimizer(0, 1, 0.5);
    assertArrayEquals(new double[] {0.5, 0.5}, optimizer.optimize(returns));
  }

  @Test
  void givesEqualWeightsWhereNothingIsGained() {
    double[][] returns = {{-0.01, -0.02}, {-0.02, -0.01}, {-0.03, -0.015}};
    PortfolioOptimizer optimizer = new MaximumSharpeRatioPortfolioOptimizer(0, 1, 0);
    assertArrayEquals(new double[] {0.5, 0.5}, optimizer.optimize(returns));
  }

  /// Two assets that move independently share the risk in inverse proportion to their deviations
  /// (Maillard, Roncalli and Teiletche, The Properties of Equally Weighted Risk Contribution
  /// Portfolios, 2010).
  @Test
  void sharesTheRiskInInverseProportionToDeviations() {
    double[][] covariance = {{0.04, 0}, {0, 0.01}};
    double[] weights =
        new RiskParityPortfolioOptimizer().optimize(new double[0][], null, covariance);
    assertArrayEquals(new double[] {1.0 / 3, 2.0 / 3}, weights, 1e-6);
  }

  @Test
  void givesASingleAssetEverything() {
    double[][] returns = {{0.01}, {0.02}, {-0.01}};
    assertArrayEquals(new double[] {1}, new RiskParityPortfolioOptimizer().optimize(returns));
  }

  @Test
  void refusesACovarianceWithoutAnInverse() {
    double[][] covariance = {{1, 1}, {1, 1}};
    PortfolioOptimizer optimizer = new UnconstrainedMeanVariancePortfolioOptimizer();
    double[] returns = {0.1, 0.1};
    assertThrows(
        ArithmeticException.class, () -> optimizer.optimize(new double[0][], returns, covariance));
  }

  /// The least of `x1² - x1 x2 + 2 x2²`; along `x1 + x2 = 2` that is `4 - 6 x2 + 4 x2²`, least at
  /// three quarters.
  @Test
  void findsTheLeastUnderConstraints() {
    QuadraticProgram program = new QuadraticProgram(new double[][] {{2, -1}, {-1, 4}});
    program.atLeast(new double[] {1, 0}, 1);
    program.atLeast(new double[] {0, 1}, -5);
    program.atLeast(new double[] {1, 1}, 2);
    double[] x = program.solve();
    assertArrayEquals(new double[] {1.25, 0.75}, x, 1e-12);
  }

  @Test
  void findsNothingUnderConstraintsThatContradictOneAnother() {
    QuadraticProgram program = new QuadraticProgram(new double[][] {{1, 0}, {0, 1}});
    program.atLeast(new double[] {1, 0}, 1);
    program.atLeast(new double[] {-1, 0}, 1);
    assertEquals(0, program.solve().length);
  }
}
