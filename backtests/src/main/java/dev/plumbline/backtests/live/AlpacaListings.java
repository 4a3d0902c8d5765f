package dev.plumbline.backtests.live;

import dev.plumbline.alpaca.market.MarketDataApi;
import dev.plumbline.alpaca.market.StockBar;
import dev.plumbline.alpaca.rest.Answer;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// A stock's names, and its map and factor files in LEAN's format, from Alpaca's corporate actions.
///
/// A line of a factor file holds the factors of all days up to its own: those of the days after it
/// times the split's old by new rate, or times one less the dividend's share of the close before
/// it. Source of the format: LEAN, `Common/Data/Auxiliary/CorporateFactorRow.cs`.
final class AlpacaListings {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final String FOREVER = "20501231";
  private static final int FACTOR_DECIMALS = 7;

  private final Path out;
  private final String ticker;
  private final NavigableMap<LocalDate, StockBar> days;
  private final Map<String, List<Answer>> actions;

  /// The ticker up to and with a day, for all but the last.
  private final NavigableMap<LocalDate, String> former = new TreeMap<>();

  private AlpacaListings(
      Path out,
      String ticker,
      NavigableMap<LocalDate, StockBar> days,
      Map<String, List<Answer>> actions) {
    this.out = out;
    this.ticker = ticker;
    this.days = days;
    this.actions = actions;
    for (Answer change : actions.getOrDefault("name_changes", List.of())) {
      if (change.text("new_symbol").equalsIgnoreCase(ticker)) {
        LocalDate day = LocalDate.parse(change.text("process_date")).minusDays(1);
        former.put(day, change.text("old_symbol").toLowerCase(Locale.ROOT));
      }
    }
  }

  /// One change of factors on an ex-date.
  private record Change(Decimal dividend, Decimal split) {}

  /// The listing of a ticker.
  ///
  /// @param days its daily bars, raw, by date
  static AlpacaListings of(
      MarketDataApi api, Path out, String ticker, NavigableMap<LocalDate, StockBar> days) {
    Map<String, List<Answer>> actions =
        days.isEmpty()
            ? Map.of()
            : api.corporateActions(
                List.of(ticker),
                days.firstKey().toString(),
                LocalDate.now(ZoneId.of("America/New_York")).toString());
    return new AlpacaListings(out, ticker.toLowerCase(Locale.ROOT), days, actions);
  }

  /// The daily bars, raw.
  NavigableMap<LocalDate, StockBar> days() {
    return days;
  }

  /// The ticker on a day, in small letters.
  String tickerOn(LocalDate day) {
    Map.Entry<LocalDate, String> old = former.ceilingEntry(day);
    return old == null ? ticker : old.getValue();
  }

  /// Writes both files, named after the last ticker; nothing without daily bars.
  void write() throws IOException {
    if (!days.isEmpty()) {
      String from = DAY.format(days.firstKey());
      write("map_files", mapLines(from));
      write("factor_files", factorLines(from, days, changes(actions)));
    }
  }

  private List<String> mapLines(String from) {
    List<String> lines = new ArrayList<>();
    lines.add(from + "," + tickerOn(days.firstKey()));
    former
        .tailMap(days.firstKey(), false)
        .forEach((day, name) -> lines.add(DAY.format(day) + "," + name));
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

  private void write(String folder, List<String> lines) throws IOException {
    Path file = out.resolve("equity/usa/" + folder + "/" + ticker + ".csv");
    Files.createDirectories(file.getParent());
    Path fresh = file.resolveSibling(file.getFileName() + ".partial");
    Files.writeString(fresh, String.join("\n", lines) + "\n");
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
