package dev.plumbline.backtests.figures;

import dev.plumbline.backtests.figures.Figure.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The figures of a series of daily returns, defined as in the Python package quantstats with a
/// riskless rate of zero, so that they can be compared with its tear sheet.
public final class ReturnFigures {
  private final long[] days;
  private final double[] returns;
  private final int daysPerYear;
  private final List<Figure> figures = new ArrayList<>();

  private ReturnFigures(long[] days, double[] returns, int daysPerYear) {
    this.days = days;
    this.returns = returns;
    this.daysPerYear = daysPerYear;
  }

  /// The figures of some returns; none of no days.
  ///
  /// @param days days of the returns, in days since 1970
  /// @param daysPerYear days that a year of returns has
  public static List<Figure> of(long[] days, double[] returns, int daysPerYear) {
    if (returns.length == 0) {
      return List.of();
    }
    ReturnFigures all = new ReturnFigures(days, returns, daysPerYear);
    all.growth();
    all.risk();
    all.falls();
    all.tails();
    List<Figure> figures = all.figures;
    figures.addAll(WinFigures.of(days, returns));
    figures.addAll(PeriodFigures.of(days, returns, daysPerYear));
    return figures;
  }

  /// The root mean square of the losses, over all days.
  static double downside(double[] returns) {
    double squares = 0;
    for (double value : returns) {
      squares += value < 0 ? value * value : 0;
    }
    return Math.sqrt(squares / returns.length);
  }

  /// The compound return of a year.
  static double compoundAnnual(double[] returns, int daysPerYear) {
    double factor = 1 + DailyReturns.total(returns);
    return Math.pow(factor, (double) daysPerYear / returns.length) - 1;
  }

  private void add(String group, String name, double value, Form form, String meaning) {
    figures.add(new Figure(group, name, value, form, meaning));
  }

  private void growth() {
    String group = "Return";
    long active = Arrays.stream(returns).filter(r -> r != 0).count();
    add(
        group,
        "Cumulative return",
        DailyReturns.total(returns),
        Form.PERCENT,
        "from first to last");
    add(
        group,
        "Compound annual return",
        compoundAnnual(returns, daysPerYear),
        Form.PERCENT,
        "yearly growth that leads from first to last");
    add(
        group,
        "Time in the market",
        Math.ceil(100.0 * active / returns.length) / 100,
        Form.PERCENT,
        "share of days on which the value moved");
    add(group, "Expected daily", expected(returns), Form.PERCENT, "geometric mean of the days");
    add(
        group,
        "Expected monthly",
        expected(values(CalendarReturns.months(days, returns).values())),
        Form.PERCENT,
        "geometric mean of the months");
    add(
        group,
        "Expected yearly",
        expected(values(CalendarReturns.years(days, returns).values())),
        Form.PERCENT,
        "geometric mean of the years");
  }

  private static double expected(double[] returns) {
    return Math.pow(1 + DailyReturns.total(returns), 1.0 / returns.length) - 1;
  }

  static double[] values(Iterable<Double> boxed) {
    List<Double> all = new ArrayList<>();
    boxed.forEach(all::add);
    return all.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private void risk() {
    String group = "Risk and reward";
    double year = Math.sqrt(daysPerYear);
    double mean = Sample.mean(returns);
    double deviation = Sample.deviation(returns);
    double penalty = autocorrelationPenalty();
    double sharpe = mean / deviation * year;
    double sortino = mean / downside(returns) * year;
    add(group, "Volatility", deviation * year, Form.PERCENT, "yearly standard deviation");
    add(group, "Sharpe ratio", sharpe, Form.NUMBER, "yearly mean over volatility");
    add(
        group,
        "Probabilistic Sharpe ratio",
        probabilisticSharpe(),
        Form.PERCENT,
        "probability that the true Sharpe ratio is above zero");
    add(
        group,
        "Smart Sharpe ratio",
        sharpe / penalty,
        Form.NUMBER,
        "Sharpe ratio less what days that follow each other flatter it");
    add(group, "Sortino ratio", sortino, Form.NUMBER, "yearly mean over the size of the losses");
    add(group, "Smart Sortino ratio", sortino / penalty, Form.NUMBER, "the same, less flattery");
    add(
        group,
        "Sortino / √2",
        sortino / Math.sqrt(2),
        Form.NUMBER,
        "comparable with the Sharpe ratio");
    add(
        group,
        "Smart Sortino / √2",
        sortino / penalty / Math.sqrt(2),
        Form.NUMBER,
        "the same, less flattery");
    add(group, "Omega", gains() / -losses(), Form.NUMBER, "all gains over all losses of days");
    add(group, "Skewness", Sample.skewness(returns), Form.NUMBER, "below zero: rare large losses");
    add(group, "Excess kurtosis", Sample.kurtosis(returns), Form.NUMBER, "above zero: fat tails");
  }

  private double gains() {
    return Arrays.stream(returns).filter(r -> r > 0).sum();
  }

  private double losses() {
    return Arrays.stream(returns).filter(r -> r < 0).sum();
  }

  private double probabilisticSharpe() {
    double ratio = Sample.mean(returns) / Sample.deviation(returns);
    double skew = Sample.skewness(returns);
    double kurtosis = Sample.kurtosis(returns) + 3;
    double error =
        Math.sqrt((1 - skew * ratio + (kurtosis - 1) / 4 * ratio * ratio) / (returns.length - 1));
    return Normal.below(ratio / error);
  }

  private double autocorrelationPenalty() {
    int size = returns.length;
    if (size < 3) {
      return 1;
    }
    double[] first = Arrays.copyOfRange(returns, 0, size - 1);
    double[] second = Arrays.copyOfRange(returns, 1, size);
    double scale = Sample.deviation(first) * Sample.deviation(second);
    double correlation = Math.abs(Sample.covariance(first, second) / scale);
    double sum = 0;
    for (int lag = 1; lag < size && !Double.isNaN(correlation); lag++) {
      sum += (double) (size - lag) / size * Math.pow(correlation, lag);
    }
    return Math.sqrt(1 + 2 * sum);
  }

  private void falls() {
    String group = "Drawdown";
    List<Drawdown> drawdowns = Drawdown.of(days, returns);
    double deepest = drawdowns.isEmpty() ? 0 : drawdowns.getFirst().depth();
    double longest = drawdowns.stream().mapToDouble(Drawdown::length).max().orElse(0);
    double[] underwater = Drawdown.underwater(returns);
    double sum = Sample.sum(returns);
    double ulcer =
        Math.sqrt(
            Arrays.stream(underwater).map(d -> d * d).sum() / Math.max(1, returns.length - 1));
    double tail = Normal.shortfall(Sample.mean(underwater), Sample.deviation(underwater), 0.05);
    double pitfall = -tail / Sample.deviation(returns);
    add(group, "Deepest drawdown", deepest, Form.PERCENT, "largest fall from a height");
    add(group, "Longest drawdown, days", longest, Form.WHOLE, "until the height was reached again");
    add(
        group,
        "Mean drawdown",
        drawdowns.stream().mapToDouble(Drawdown::depth).average().orElse(0),
        Form.PERCENT,
        "of all falls");
    add(
        group,
        "Mean drawdown, days",
        drawdowns.stream().mapToLong(Drawdown::length).average().orElse(0),
        Form.WHOLE,
        "of all falls");
    add(
        group,
        "Calmar ratio",
        compoundAnnual(returns, daysPerYear) / -deepest,
        Form.NUMBER,
        "compound annual return over the deepest drawdown");
    add(
        group,
        "Recovery factor",
        Math.abs(sum) / -deepest,
        Form.NUMBER,
        "sum of the returns over the deepest drawdown");
    add(group, "Ulcer index", ulcer, Form.NUMBER, "depth and length of all falls in one");
    add(
        group,
        "Serenity index",
        sum / (ulcer * pitfall),
        Form.NUMBER,
        "sum of the returns over ulcer index and tail of the falls");
  }

  private void tails() {
    String group = "Tails";
    ReturnDistribution spread = ReturnDistribution.of(returns);
    double normal = Sample.mean(returns) + Normal.quantile(0.05) * Sample.deviation(returns);
    add(group, "Value at risk, 95 %", spread.valueAtRisk95(), Form.PERCENT, "1 day in 20 is worse");
    add(group, "Value at risk, 99 %", spread.valueAtRisk99(), Form.PERCENT, "1 in 100 is worse");
    add(group, "Value at risk, normal", normal, Form.PERCENT, "95 %, if returns were normal");
    add(
        group,
        "Expected shortfall, 95 %",
        spread.shortfall95(),
        Form.PERCENT,
        "mean of the worst twentieth of the days");
    add(
        group,
        "Expected shortfall, 99 %",
        spread.shortfall99(),
        Form.PERCENT,
        "mean of the worst hundredth");
    double high = Sample.quantile(returns, 0.95);
    double low = Sample.quantile(returns, 0.05);
    add(
        group,
        "Tail ratio",
        low == 0 ? Double.NaN : Math.abs(high / low),
        Form.NUMBER,
        "size of the best twentieth over the worst");
    double upMean = Sample.mean(Arrays.stream(returns).filter(r -> r >= 0).toArray());
    double downMean = Sample.mean(Arrays.stream(returns).filter(r -> r < 0).toArray());
    add(
        group,
        "Outlier win ratio",
        Sample.quantile(returns, 0.99) / upMean,
        Form.NUMBER,
        "best hundredth over the mean gain");
    add(
        group,
        "Outlier loss ratio",
        Sample.quantile(returns, 0.01) / downMean,
        Form.NUMBER,
        "worst hundredth over the mean loss");
  }
}
