package dev.plumbline.alpacasim.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpacasim.account.Account;
import dev.plumbline.alpacasim.account.EquityPoint;
import dev.plumbline.alpacasim.account.Refusal;
import dev.plumbline.alpacasim.broker.Simulation;
import dev.plumbline.alpacasim.market.TradingCalendar;
import dev.plumbline.alpacasim.market.TradingDay;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `/v2/account/portfolio/history`.
final class PortfolioRoutes {
  private static final Pattern PERIOD = Pattern.compile("(\\d{1,3})([DWMA])");
  private static final Map<String, Integer> MINUTES =
      Map.of("1Min", 1, "5Min", 5, "15Min", 15, "1H", 60);

  private final Simulation simulation;

  PortfolioRoutes(Simulation simulation) {
    this.simulation = simulation;
  }

  /// The answer; null where the path is another's.
  Answer answer(Account account, Call call) {
    return call.is("GET", "v2", "account", "portfolio", "history")
        ? Answer.ok(history(account, call))
        : null;
  }

  private ObjectNode history(Account account, Call call) {
    Instant now = simulation.world().clock().now();
    Instant end =
        call.time("end")
            .or(() -> call.time("date_end").map(t -> t.plus(Duration.ofDays(1))))
            .filter(e -> e.isBefore(now))
            .orElse(now);
    LocalDate today = TradingCalendar.dateOf(end);
    LocalDate first =
        call.time("start")
            .map(TradingCalendar::dateOf)
            .orElseGet(() -> before(today, call.text("period").orElse("1M")));
    long days =
        Duration.between(
                first.atStartOfDay(TradingCalendar.NEW_YORK), end.atZone(TradingCalendar.NEW_YORK))
            .toDays();
    String timeframe =
        call.text("timeframe").orElse(days < 7 ? "1Min" : days < 30 ? "15Min" : "1D");
    if (!timeframe.equals("1D") && !MINUTES.containsKey(timeframe)) {
      throw Refusal.fields("invalid timeframe: " + timeframe);
    }
    List<Instant> times = times(first, end, timeframe);
    return json(account, times, timeframe, first);
  }

  private static LocalDate before(LocalDate date, String period) {
    Matcher matcher = PERIOD.matcher(period);
    if (!matcher.matches()) {
      throw Refusal.fields("invalid period: " + period);
    }
    int count = Integer.parseInt(matcher.group(1));
    return date.minus(
        switch (matcher.group(2)) {
          case "D" -> Period.ofDays(Math.max(0, count - 1));
          case "W" -> Period.ofWeeks(count);
          case "M" -> Period.ofMonths(count);
          default -> Period.ofYears(count);
        });
  }

  private List<Instant> times(LocalDate first, Instant end, String timeframe) {
    List<Instant> times = new ArrayList<>();
    for (TradingDay day :
        simulation.world().calendar().between(first, TradingCalendar.dateOf(end))) {
      if (timeframe.equals("1D")) {
        // a day is stamped with its beginning, as Alpaca does
        times.add(day.date().atStartOfDay(TradingCalendar.NEW_YORK).toInstant());
        continue;
      }
      int step = MINUTES.get(timeframe);
      for (Instant at = day.opens();
          !at.isAfter(day.closes()) && !at.isAfter(end);
          at = at.plusSeconds(60L * step)) {
        times.add(at);
      }
    }
    return times;
  }

  private ObjectNode json(Account account, List<Instant> times, String timeframe, LocalDate first) {
    TreeMap<Instant, Decimal> curve = new TreeMap<>();
    for (EquityPoint point : account.equity()) {
      curve.put(point.time(), point.equity());
    }
    Instant now = simulation.world().clock().now();
    curve.put(now, simulation.balances(account).equity());
    Decimal initial = simulation.world().options().cash();
    Instant start = first.atStartOfDay(TradingCalendar.NEW_YORK).toInstant();
    Decimal base = at(curve, start, initial);
    ObjectNode json = Json.object();
    ArrayNode timestamps = json.putArray("timestamp");
    ArrayNode equities = json.putArray("equity");
    ArrayNode gains = json.putArray("profit_loss");
    ArrayNode ratios = json.putArray("profit_loss_pct");
    for (Instant time : times) {
      Instant asOf = timeframe.equals("1D") ? time.plus(Duration.ofHours(22)) : time;
      Decimal equity = at(curve, asOf.isBefore(now) ? asOf : now, initial);
      Decimal gain = equity.subtract(base);
      timestamps.add(time.getEpochSecond());
      equities.add(equity.doubleValue());
      gains.add(gain.doubleValue());
      ratios.add(base.isZero() ? 0 : gain.divide(base).doubleValue());
    }
    json.put("base_value", base.doubleValue());
    json.put("base_value_asof", simulation.world().calendar().previous(first).date().toString());
    json.put("timeframe", timeframe);
    json.putObject("cashflow");
    return json;
  }

  private static Decimal at(NavigableMap<Instant, Decimal> curve, Instant time, Decimal initial) {
    Map.Entry<Instant, Decimal> entry = curve.floorEntry(time);
    return entry == null ? initial : entry.getValue();
  }
}
