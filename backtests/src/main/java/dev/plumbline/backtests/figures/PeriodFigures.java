package dev.plumbline.backtests.figures;

import dev.plumbline.backtests.figures.Figure.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Returns of the last months and years, and the best and worst pieces of the calendar.
final class PeriodFigures {
  private static final int[] YEARS = {1, 3, 5, 10};

  private final long[] days;
  private final double[] returns;
  private final int daysPerYear;
  private final List<Figure> figures = new ArrayList<>();

  private PeriodFigures(long[] days, double[] returns, int daysPerYear) {
    this.days = days;
    this.returns = returns;
    this.daysPerYear = daysPerYear;
  }

  static List<Figure> of(long[] days, double[] returns, int daysPerYear) {
    PeriodFigures all = new PeriodFigures(days, returns, daysPerYear);
    all.last();
    all.extremes();
    return all.figures;
  }

  private void last() {
    String group = "Last";
    LocalDate end = LocalDate.ofEpochDay(days[days.length - 1]);
    add(group, "Month to date", since(end.withDayOfMonth(1)));
    add(group, "3 months", since(end.minusMonths(3).plusDays(1)));
    add(group, "6 months", since(end.minusMonths(6).plusDays(1)));
    add(group, "Year to date", since(end.withDayOfYear(1)));
    for (int years : YEARS) {
      LocalDate first = end.minusYears(years).plusDays(1);
      boolean known = days[0] <= first.toEpochDay() + 3;
      double total = DailyReturns.total(after(first));
      double annual = years == 1 ? total : Math.pow(1 + total, 1.0 / years) - 1;
      String name = years == 1 ? "1 year" : years + " years, a year";
      add(group, name, known ? annual : Double.NaN);
    }
    add(group, "All, a year", ReturnFigures.compoundAnnual(returns, daysPerYear));
  }

  private double since(LocalDate first) {
    return DailyReturns.total(after(first));
  }

  private double[] after(LocalDate first) {
    int from = 0;
    while (from < days.length && days[from] < first.toEpochDay()) {
      from++;
    }
    return Arrays.copyOfRange(returns, from, returns.length);
  }

  private void add(String group, String name, double value) {
    figures.add(new Figure(group, name, value, Form.PERCENT, ""));
  }

  private void extremes() {
    double[] months = ReturnFigures.values(CalendarReturns.months(days, returns).values());
    double[] years = ReturnFigures.values(CalendarReturns.years(days, returns).values());
    String group = "Best and worst";
    add(group, "Best day", Arrays.stream(returns).max().orElse(Double.NaN));
    add(group, "Worst day", Arrays.stream(returns).min().orElse(Double.NaN));
    add(group, "Best month", Arrays.stream(months).max().orElse(Double.NaN));
    add(group, "Worst month", Arrays.stream(months).min().orElse(Double.NaN));
    add(group, "Best year", Arrays.stream(years).max().orElse(Double.NaN));
    add(group, "Worst year", Arrays.stream(years).min().orElse(Double.NaN));
  }
}
