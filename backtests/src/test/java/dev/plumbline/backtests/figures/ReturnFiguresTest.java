package dev.plumbline.backtests.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Reference values: quantstats 0.0.86 on the same 520 business days from 2019-01-02, of 0.01
/// sin(1.7 i) + 0.004 cos(0.31 i) + 0.0004 against 0.008 sin(1.7 i + 0.4) + 0.0003.
class ReturnFiguresTest {
  private static final int DAYS = 520;
  private static final Map<String, Double> QUANTSTATS =
      Map.ofEntries(
          Map.entry("Cumulative return", 0.21653995352062338),
          Map.entry("Volatility", 0.1209632455396667),
          Map.entry("Sharpe ratio", 0.8457703973876313),
          Map.entry("Probabilistic Sharpe ratio", 0.8874935008411637),
          Map.entry("Smart Sharpe ratio", 0.8276256077721483),
          Map.entry("Sortino ratio", 1.2532894434141404),
          Map.entry("Omega", 1.1303666615073755),
          Map.entry("Skewness", -0.0028596563612501044),
          Map.entry("Excess kurtosis", -1.1391106712376589),
          Map.entry("Deepest drawdown", -0.034210240740743525),
          Map.entry("Calmar ratio", 2.9128018702271503),
          Map.entry("Recovery factor", 6.170957902199301),
          Map.entry("Ulcer index", 0.017613021075366362),
          Map.entry("Serenity index", 2.6259610326381826),
          Map.entry("Value at risk, normal", -0.012127751689682211),
          Map.entry("Tail ratio", 1.0981672876575854),
          Map.entry("Outlier win ratio", 2.075693000443618),
          Map.entry("Payoff ratio", 1.014854739893483),
          Map.entry("Profit factor", 1.1303666615073755),
          Map.entry("Gain to pain", 0.1303666615073754),
          Map.entry("Common sense ratio", 1.2413316907261145),
          Map.entry("CPC index", 0.6044640042385444),
          Map.entry("Kelly criterion", 0.06077072577322055),
          Map.entry("Days won", 0.5269230769230769),
          Map.entry("Best day", 0.014399558278614414),
          Map.entry("Worst day", -0.013377671899167594),
          Map.entry("Most wins in a row, days", 3.0),
          Map.entry("Expected daily", 0.00037701475549600794),
          Map.entry("Compound annual return", 0.0996476532105588),
          Map.entry("Expected shortfall, 95 %", -0.012592277115874437),
          Map.entry("Beta", 1.1515078522807836),
          Map.entry("Alpha", 0.010429257757466474),
          Map.entry("R²", 0.730900951375686),
          Map.entry("Information ratio, daily", 0.0220923287569554));

  private static DailyReturns returns() {
    List<Long> days = new ArrayList<>();
    for (LocalDate day = LocalDate.of(2019, 1, 2); days.size() < DAYS; day = day.plusDays(1)) {
      if (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0) {
        days.add(day.toEpochDay());
      }
    }
    double[] run = new double[DAYS];
    double[] benchmark = new double[DAYS];
    for (int i = 0; i < DAYS; i++) {
      run[i] = 0.01 * Math.sin(1.7 * i) + 0.004 * Math.cos(0.31 * i) + 0.0004;
      benchmark[i] = 0.008 * Math.sin(1.7 * i + 0.4) + 0.0003;
    }
    long[] epochDays = days.stream().mapToLong(Long::longValue).toArray();
    return new DailyReturns(ZoneId.of("UTC"), epochDays, run, benchmark);
  }

  @Test
  void equalsQuantstats() {
    DailyReturns days = returns();
    List<Figure> own = ReturnFigures.of(days.days(), days.returns(), 252);
    List<Figure> against = BenchmarkFigures.of(days, 252);
    int compared = 0;
    for (Figure figure : Stream.concat(own.stream(), against.stream()).toList()) {
      Double expected = QUANTSTATS.get(figure.name());
      if (expected != null) {
        double tolerance = 1e-6 * Math.max(1, Math.abs(expected));
        assertEquals(expected, figure.value(), tolerance, figure.name());
        compared++;
      }
    }
    assertEquals(QUANTSTATS.size(), compared);
  }

  @Test
  void findsDrawdownsTheDeepestFirst() {
    long[] days = {1, 2, 3, 4, 5, 6};
    double[] returns = {0.1, -0.1, 0.2, -0.5, 0.1, 0.0};
    List<Drawdown> falls = Drawdown.of(days, returns);
    assertEquals(2, falls.size());
    assertEquals(-0.5, falls.getFirst().depth(), 1e-12);
    assertEquals(3, falls.getFirst().length());
    assertEquals(false, falls.getFirst().isOver());
    assertEquals(-0.1, falls.get(1).depth(), 1e-12);
  }

  @Test
  void drawsTheSamePathsEachTime() {
    double[] returns = returns().returns();
    MonteCarlo chance = MonteCarlo.of(returns);
    assertEquals(chance.endReturns()[2], MonteCarlo.of(returns).endReturns()[2]);
    assertEquals(Math.log(1.2165), Math.log(1 + chance.endReturns()[2]), 0.1);
    assertEquals(5, chance.bands().length);
  }
}
