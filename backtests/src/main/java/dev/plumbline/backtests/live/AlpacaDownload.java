package dev.plumbline.backtests.live;

import dev.plumbline.alpaca.market.MarketDataApi;
import dev.plumbline.alpaca.market.StockBar;
import dev.plumbline.backtests.datafolder.LeanZip;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/// Trade bars of Alpaca as files of LEAN's data folder, raw, with map and factor files.
///
/// A day's file of minutes appears whole or not at all; a day that is there is read, not asked for
/// again, so a download that was broken off goes on. What was written is read back and compared.
/// Files are named after the ticker of their days, as LEAN looks for them after a rename.
///
/// Map and factor files are made anew each time, of the daily bars from the first to the last day
/// that the folder will hold of the stock, whatever earlier downloads brought.
public final class AlpacaDownload {
  private static final MarketTimeZone ZONE = MarketTimeZone.NEW_YORK;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final Decimal DECI_CENTS = Decimal.of(10_000);

  private final MarketDataApi api;
  private final Path out;
  private final LocalDate from;
  private final LocalDate to;

  /// A download into a folder.
  ///
  /// @param from first day
  /// @param to last day; it must be over, or its bars are kept as far as they had come
  public AlpacaDownload(MarketDataApi api, Path out, LocalDate from, LocalDate to) {
    this.api = api;
    this.out = out;
    this.from = from;
    this.to = to;
  }

  /// What came of a download.
  ///
  /// @param bars bars written
  /// @param files files of bars written
  /// @param present files that were there before
  /// @param missing days with a daily bar and without minutes
  public record Tally(long bars, int files, int present, List<LocalDate> missing) {
    private static final Tally NONE = new Tally(0, 0, 0, List.of());

    private Tally plus(Tally other) {
      List<LocalDate> all = new ArrayList<>(missing);
      all.addAll(other.missing);
      return new Tally(bars + other.bars, files + other.files, present + other.present, all);
    }
  }

  /// Minutes of a ticker, a file a day, with its map and factor files.
  ///
  /// @throws IOException if a file cannot be read or written, or is damaged
  public Tally minutes(String ticker) throws IOException {
    AlpacaListings listing = listing(ticker);
    NavigableMap<LocalDate, StockBar> asked = listing.days().subMap(from, true, to, true);
    Map<LocalDate, List<LocalDate>> weeks = new TreeMap<>();
    Tally tally = Tally.NONE;
    for (LocalDate day : asked.keySet()) {
      Path file = minuteFile(listing, day);
      if (Files.exists(file)) {
        LeanZip.read(file);
        tally = tally.plus(new Tally(0, 0, 1, List.of()));
      } else {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        weeks.computeIfAbsent(monday, m -> new ArrayList<>()).add(day);
      }
    }
    listing.write();
    for (List<LocalDate> days : weeks.values()) {
      tally = tally.plus(minutes(ticker, listing, days));
    }
    return tally;
  }

  private Path minuteFile(AlpacaListings listing, LocalDate day) {
    String name = listing.tickerOn(day);
    return out.resolve("equity/usa/minute/" + name + "/" + DAY.format(day) + "_trade.zip");
  }

  /// Minutes of a few days, asked for at once.
  private Tally minutes(String ticker, AlpacaListings listing, List<LocalDate> days)
      throws IOException {
    Map<LocalDate, List<StockBar>> byDay = new TreeMap<>();
    for (StockBar bar : bars(ticker, "1Min", days.getFirst(), days.getLast())) {
      LocalDate day = Nanos.dateOf(ZONE.toLocal(bar.startNs()));
      byDay.computeIfAbsent(day, d -> new ArrayList<>()).add(bar);
    }
    Tally tally = Tally.NONE;
    for (LocalDate day : days) {
      List<StockBar> bars = byDay.get(day);
      if (bars == null) {
        tally = tally.plus(new Tally(0, 0, 0, List.of(day)));
        continue;
      }
      StringBuilder text = new StringBuilder();
      long start = Nanos.of(day);
      long last = Nanos.MIN;
      for (StockBar bar : bars) {
        long local = ZONE.toLocal(bar.startNs());
        check(bar, local > last, day);
        last = local;
        text.append((local - start) / Nanos.MILLISECOND);
        append(text, bar);
      }
      String entry = DAY.format(day) + "_" + listing.tickerOn(day) + "_minute_trade.csv";
      write(minuteFile(listing, day), entry, text);
      tally = tally.plus(new Tally(bars.size(), 1, 0, List.of()));
    }
    return tally;
  }

  /// Days of a ticker, with its map and factor files.
  ///
  /// @throws IOException if a file cannot be read or written, or is damaged
  public Tally days(String ticker) throws IOException {
    AlpacaListings listing = listing(ticker);
    Map<String, StringBuilder> texts = new TreeMap<>();
    for (Map.Entry<LocalDate, StockBar> bar : listing.days().entrySet()) {
      StringBuilder text =
          texts.computeIfAbsent(listing.tickerOn(bar.getKey()), t -> new StringBuilder());
      text.append(DAY.format(bar.getKey())).append(" 00:00");
      append(text, bar.getValue());
    }
    listing.write();
    for (Map.Entry<String, StringBuilder> text : texts.entrySet()) {
      String name = text.getKey();
      write(out.resolve("equity/usa/daily/" + name + ".zip"), name + ".csv", text.getValue());
    }
    return new Tally(listing.days().size(), texts.size(), 0, List.of());
  }

  /// The stock's daily bars and names, from the first to the last day that the folder will hold.
  private AlpacaListings listing(String ticker) throws IOException {
    FolderSpan span = FolderSpan.of(out, ticker.toLowerCase(Locale.ROOT)).with(from, to);
    NavigableMap<LocalDate, StockBar> byDay = new TreeMap<>();
    for (StockBar bar : bars(ticker, "1Day", span.first(), span.last())) {
      LocalDate day = Nanos.dateOf(ZONE.toLocal(bar.startNs()));
      check(bar, byDay.put(day, bar) == null, day);
    }
    return AlpacaListings.of(api, out, ticker, byDay);
  }

  private List<StockBar> bars(String ticker, String timeframe, LocalDate first, LocalDate last) {
    return api.bars(
            new MarketDataApi.Query(
                List.of(ticker),
                timeframe,
                Nanos.toInstant(ZONE.toUtc(Nanos.of(first))).toString(),
                Nanos.toInstant(ZONE.toUtc(Nanos.of(last.plusDays(1))) - Nanos.SECOND).toString(),
                "raw"))
        .getOrDefault(ticker, List.of());
  }

  private static void check(StockBar bar, boolean inOrder, LocalDate day) {
    boolean sound =
        inOrder
            && bar.low().isPositive()
            && bar.high().isGreaterOrEqual(bar.open().max(bar.close()))
            && bar.low().isLessOrEqual(bar.open().min(bar.close()))
            && !bar.volume().isNegative();
    if (!sound) {
      throw new IllegalArgumentException(
          "found the bar %s on %s, expected bars in order of time with low <= open, close <= high"
              .formatted(bar, day));
    }
  }

  private static void append(StringBuilder text, StockBar bar) {
    for (Decimal price : new Decimal[] {bar.open(), bar.high(), bar.low(), bar.close()}) {
      text.append(',').append(price.multiply(DECI_CENTS).round(0).longValue());
    }
    text.append(',').append(bar.volume().round(0).longValue()).append('\n');
  }

  private static void write(Path file, String entry, StringBuilder text) throws IOException {
    LeanZip zip = new LeanZip(entry, text.toString().getBytes(StandardCharsets.US_ASCII));
    Files.createDirectories(file.getParent());
    Path fresh = file.resolveSibling(file.getFileName() + ".partial");
    Files.write(fresh, zip.pack());
    if (!LeanZip.read(fresh).equals(zip)) {
      throw new IOException(fresh + " does not read back as it was written");
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
