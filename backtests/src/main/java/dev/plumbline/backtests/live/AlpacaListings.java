package dev.plumbline.backtests.live;

import dev.plumbline.alpaca.market.MarketDataApi;
import dev.plumbline.alpaca.market.StockBar;
import dev.plumbline.alpaca.rest.Answer;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Map and factor files in LEAN's format from Alpaca's corporate actions.
///
/// A line of a factor file holds the factors of all days up to its own: those of the days after it
/// times the split's old by new rate, or times one less the dividend's share of the close before
/// it. Source of the format: LEAN, `Common/Data/Auxiliary/CorporateFactorRow.cs`.
final class AlpacaListings {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final String FOREVER = "20501231";
  private static final int FACTOR_DECIMALS = 7;

  private final MarketDataApi api;
  private final Path out;

  AlpacaListings(MarketDataApi api, Path out) {
    this.api = api;
    this.out = out;
  }

  /// One change of factors on an ex-date.
  private record Change(Decimal dividend, Decimal split) {}

  /// Writes both files of a ticker.
  ///
  /// @param days its daily bars, raw, by date
  void write(String ticker, Map<LocalDate, StockBar> days) throws IOException {
    TreeMap<LocalDate, StockBar> bars = new TreeMap<>(days);
    LocalDate first = bars.firstKey();
    Map<String, List<Answer>> actions =
        api.corporateActions(
            List.of(ticker),
            first.toString(),
            LocalDate.now(ZoneId.of("America/New_York")).toString());
    String lower = ticker.toLowerCase(Locale.ROOT);
    String from = DAY.format(first);
    write("map_files", lower, mapLines(lower, from, actions));
    write("factor_files", lower, factorLines(from, bars, changes(actions)));
  }

  private static List<String> mapLines(
      String ticker, String from, Map<String, List<Answer>> actions) {
    List<String> lines = new ArrayList<>();
    String before = ticker;
    for (Answer change : actions.getOrDefault("name_changes", List.of())) {
      if (change.text("new_symbol").equalsIgnoreCase(ticker)) {
        LocalDate day = LocalDate.parse(change.text("process_date")).minusDays(1);
        String old = change.text("old_symbol").toLowerCase(Locale.ROOT);
        lines.add(DAY.format(day) + "," + old);
        before = lines.size() == 1 ? old : before;
      }
    }
    lines.addFirst(from + "," + before);
    lines.add(FOREVER + "," + ticker);
    return lines;
  }

  private static NavigableMap<LocalDate, Change> changes(Map<String, List<Answer>> actions) {
    NavigableMap<LocalDate, Change> changes = new TreeMap<>();
    for (String kind : List.of("forward_splits", "reverse_splits")) {
      for (Answer split : actions.getOrDefault(kind, List.of())) {
        Decimal ratio = split.decimal("old_rate").divide(split.decimal("new_rate"));
        add(changes, split, new Change(Decimal.ZERO, ratio));
      }
    }
    for (Answer dividend : actions.getOrDefault("cash_dividends", List.of())) {
      add(changes, dividend, new Change(dividend.decimal("rate"), Decimal.ONE));
    }
    return changes;
  }

  private static void add(Map<LocalDate, Change> changes, Answer action, Change change) {
    changes.merge(
        LocalDate.parse(action.text("ex_date")),
        change,
        (a, b) -> new Change(a.dividend().add(b.dividend()), a.split().multiply(b.split())));
  }

  private static List<String> factorLines(
      String from,
      NavigableMap<LocalDate, StockBar> bars,
      NavigableMap<LocalDate, Change> changes) {
    List<String> lines = new ArrayList<>();
    lines.add(FOREVER + ",1,1,0");
    Decimal price = Decimal.ONE;
    Decimal split = Decimal.ONE;
    for (Map.Entry<LocalDate, Change> change : changes.descendingMap().entrySet()) {
      Map.Entry<LocalDate, StockBar> before = bars.lowerEntry(change.getKey());
      if (before == null || bars.lastKey().isBefore(change.getKey())) {
        continue;
      }
      Decimal close = before.getValue().close();
      Decimal paid = change.getValue().dividend();
      price = price.multiply(close.subtract(paid).divide(close)).round(FACTOR_DECIMALS);
      split = split.multiply(change.getValue().split()).round(FACTOR_DECIMALS);
      lines.addFirst(
          "%s,%s,%s,%s"
              .formatted(DAY.format(before.getKey()), text(price), text(split), text(close)));
    }
    lines.addFirst("%s,%s,%s,0".formatted(from, text(price), text(split)));
    return lines;
  }

  private static String text(Decimal value) {
    return value.normalize().toString();
  }

  private void write(String folder, String ticker, List<String> lines) throws IOException {
    Path file = out.resolve("equity/usa/" + folder + "/" + ticker + ".csv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines) + "\n");
  }
}
