package dev.plumbline.backtests.figures;

import dev.plumbline.backtests.stored.StoredOrder;
import dev.plumbline.backtests.stored.StoredResult;
import dev.plumbline.backtests.stored.StoredSeries;
import dev.plumbline.backtests.stored.StoredTrade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What to know before one trusts a result, in plain words.
public final class ResultWarnings {
  private static final int FEW_TRADES = 30;
  private static final int SHORT_DAYS = 252;
  private static final double HIGH_SHARPE = 3;
  private static final double LARGE_MOVE = 0.25;

  private final StoredResult result;
  private final DailyReturns days;
  private final List<String> warnings = new ArrayList<>();

  private ResultWarnings(StoredResult result, DailyReturns days) {
    this.result = result;
    this.days = days;
  }

  /// The warnings, the gravest first; none if nothing is to be said.
  ///
  /// @param trials how many runs of the algorithm lie beside this one, itself included
  public static List<String> of(StoredResult result, DailyReturns days, int trials) {
    ResultWarnings all = new ResultWarnings(result, days);
    all.ending();
    all.warnings.addAll(result.notes());
    all.trades();
    all.oneTrade();
    all.length();
    all.costs();
    all.stalePrices();
    all.gaps();
    all.tooGood();
    all.trials(trials);
    return all.warnings;
  }

  private void ending() {
    if (!result.error().isEmpty()) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "The run ended with an error, so this is not all of it: %s",
              result.error()));
    } else if (!result.status().isEmpty() && !result.status().equals("Completed")) {
      warnings.add(
          String.format(
              Locale.ROOT, "The run ended as %s: this is the result until then.", result.status()));
    }
  }

  private void trades() {
    int count = result.trades().size();
    if (result.orders().isEmpty()) {
      warnings.add(
          String.format(
              Locale.ROOT, "Nothing was ordered: every figure below is that of idle cash."));
    } else if (count < FEW_TRADES) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "Only %d closed trade%s: too few to tell skill from luck (%d is a usual minimum).",
              count,
              count == 1 ? "" : "s",
              FEW_TRADES));
    }
    long refused = result.orders().stream().filter(o -> o.status() == StoredOrder.INVALID).count();
    if (refused > 0) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "%d of %d orders were refused; the order log below tells why.",
              refused,
              result.orders().size()));
    }
  }

  private void oneTrade() {
    double net = result.trades().stream().mapToDouble(StoredTrade::net).sum();
    StoredTrade best =
        result.trades().stream().max(Comparator.comparingDouble(StoredTrade::net)).orElse(null);
    if (best != null && result.trades().size() > 1 && net > 0 && best.net() > 0.5 * net) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "One trade makes the result: %s gave %.0f %% of the net profit of all closed trades;"
                  + " without it %,.2f would be left of %,.2f %s.",
              best.symbol(),
              100 * best.net() / net,
              net - best.net(),
              net,
              result.configuration().currency()));
    }
  }

  private void length() {
    if (days.size() < SHORT_DAYS) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "Only %d day%s of returns: yearly figures are extrapolated from less than a year.",
              days.size(),
              days.size() == 1 ? "" : "s"));
    }
  }

  private void costs() {
    Costs costs = Costs.of(result);
    StoredSeries equity = result.series("Strategy Equity", "Equity");
    if (equity.size() == 0) {
      return;
    }
    double profit = equity.values()[equity.size() - 1] - equity.values()[0];
    if (profit > 0 && costs.total() > profit) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "Costs are larger than the profit: at twice the costs (%,.2f %s more) it would be a"
                  + " loss.",
              costs.total(),
              result.configuration().currency()));
    }
    if (!result.fills().isEmpty() && costs.fees() == 0) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "No fees were paid: check that the brokerage model charges what yours does."));
    }
  }

  private void stalePrices() {
    long stale =
        result.orders().stream()
            .filter(o -> o.type() == 0 && o.isFilled() && o.last() > 0 && o.price() > 0)
            .filter(o -> Math.abs(o.price() / o.last() - 1) > LARGE_MOVE)
            .count();
    if (stale > 0) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "%d market order%s filled more than %.0f %% away from the price it was sent at: the"
                  + " price was stale, or a split is missing.",
              stale,
              stale == 1 ? " was" : "s were",
              100 * LARGE_MOVE));
    }
    Set<String> noted = new HashSet<>();
    for (StoredOrder order : result.orders()) {
      if (order.tag().toLowerCase(Locale.ROOT).contains("stale price")) {
        noted.add(order.symbol());
      }
    }
    if (!noted.isEmpty()) {
      warnings.add(
          String.format(
              Locale.ROOT, "Orders of %s were filled at stale prices.", String.join(", ", noted)));
    }
  }

  private void gaps() {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < days.size() && days.hasBenchmark(); i++) {
      run = days.benchmark()[i] == 0 ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    if (longest > 5) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "The benchmark has no new price for %d trading days in a row: its data has a gap, and"
                  + " alpha, beta and the like are not to be trusted.",
              longest));
    } else if (!days.hasBenchmark() && days.size() > 0) {
      warnings.add(
          String.format(
              Locale.ROOT, "The benchmark has no prices: nothing can be said against it."));
    }
  }

  private void tooGood() {
    double deviation = Sample.deviation(days.returns());
    double sharpe = Sample.mean(days.returns()) / deviation * Math.sqrt(252);
    if (days.size() >= SHORT_DAYS && sharpe > HIGH_SHARPE) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "A Sharpe ratio of %.1f is rarer than an error: look for a price that was known too"
                  + " early.",
              sharpe));
    }
  }

  private void trials(int trials) {
    if (trials > 1) {
      warnings.add(
          String.format(
              Locale.ROOT,
              "The parameters were swept: this is one of %d runs of the algorithm; the best of many"
                  + " looks good by chance alone.",
              trials));
    }
  }
}
