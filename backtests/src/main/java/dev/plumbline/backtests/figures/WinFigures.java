package dev.plumbline.backtests.figures;

import dev.plumbline.backtests.figures.Figure.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.DoublePredicate;

/// Figures of gains against losses, of days and longer pieces of the calendar.
final class WinFigures {
  private static final String GROUP = "Gains and losses";

  private final double[] returns;
  private final List<Figure> figures = new ArrayList<>();

  private WinFigures(double[] returns) {
    this.returns = returns;
  }

  static List<Figure> of(long[] days, double[] returns) {
    WinFigures all = new WinFigures(returns);
    all.ratios(ReturnFigures.values(CalendarReturns.months(days, returns).values()));
    all.runs();
    all.shares(days);
    return all.figures;
  }

  private void add(String name, double value, Form form, String meaning) {
    figures.add(new Figure(GROUP, name, value, form, meaning));
  }

  private void ratios(double[] months) {
    double[] gains = where(returns, r -> r > 0);
    double[] losses = where(returns, r -> r < 0);
    double won = share(returns);
    double payoff = Sample.mean(gains) / -Sample.mean(losses);
    double factor = Sample.sum(gains) / -Sample.sum(losses);
    double low = Sample.quantile(returns, 0.05);
    double tail = low == 0 ? Double.NaN : Math.abs(Sample.quantile(returns, 0.95) / low);
    add("Payoff ratio", payoff, Form.NUMBER, "mean gain over mean loss of a day");
    add("Profit factor", factor, Form.NUMBER, "all gains over all losses of days");
    add("Gain to pain", Sample.sum(returns) / -Sample.sum(losses), Form.NUMBER, "of days");
    add(
        "Gain to pain, months",
        Sample.sum(months) / -Sample.sum(where(months, r -> r < 0)),
        Form.NUMBER,
        "of months");
    add("Common sense ratio", factor * tail, Form.NUMBER, "profit factor times tail ratio");
    add("CPC index", factor * won * payoff, Form.NUMBER, "profit factor, win rate and payoff");
    add(
        "Kelly criterion",
        (payoff * won - (1 - won)) / payoff,
        Form.PERCENT,
        "stake that grows fastest, if days were independent");
    add(
        "Risk of ruin",
        Math.pow((1 - won) / (1 + won), returns.length),
        Form.PERCENT,
        "if days were coin tosses with this win rate");
  }

  private void runs() {
    add("Most wins in a row, days", longest(r -> r > 0), Form.WHOLE, "");
    add("Most losses in a row, days", longest(r -> r < 0), Form.WHOLE, "");
  }

  private int longest(DoublePredicate counts) {
    int longest = 0;
    int run = 0;
    for (double value : returns) {
      run = counts.test(value) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private void shares(long[] days) {
    Collection<Double> months = CalendarReturns.months(days, returns).values();
    double[] all = ReturnFigures.values(months);
    add("Mean up month", Sample.mean(where(all, r -> r > 0)), Form.PERCENT, "");
    add("Mean down month", Sample.mean(where(all, r -> r < 0)), Form.PERCENT, "");
    add("Days won", share(returns), Form.PERCENT, "of the days that moved");
    add("Months won", share(all), Form.PERCENT, "");
    double[] quarters = ReturnFigures.values(CalendarReturns.quarters(days, returns).values());
    add("Quarters won", share(quarters), Form.PERCENT, "");
    double[] years = ReturnFigures.values(CalendarReturns.years(days, returns).values());
    add("Years won", share(years), Form.PERCENT, "");
  }

  private static double share(double[] values) {
    double moved = where(values, v -> v != 0).length;
    return moved == 0 ? Double.NaN : where(values, v -> v > 0).length / moved;
  }

  private static double[] where(double[] values, DoublePredicate kept) {
    return Arrays.stream(values).filter(kept).toArray();
  }
}
