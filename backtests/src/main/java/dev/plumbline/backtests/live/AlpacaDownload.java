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
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Trade bars of Alpaca as files of LEAN's data folder, raw, with map and factor files.
///
/// A day's file of minutes appears whole or not at all; a day that is there is not asked for again,
/// so a download that was broken off goes on. What was written is read back and compared.
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
  /// @param to last day
  public AlpacaDownload(MarketDataApi api, Path out, LocalDate from, LocalDate to) {
    this.api = api;
    this.out = out;
    this.from = from;
    this.to = to;
  }

  /// What came of a download.
  ///
  /// @param bars bars written
  /// @param files files written
  /// @param present files that were there before
  public record Tally(long bars, int files, int present) {
    private Tally plus(Tally other) {
      return new Tally(bars + other.bars, files + other.files, present + other.present);
    }
  }

  /// Minutes of a ticker, a file a day.
  public Tally minutes(String ticker) throws IOException {
    Tally tally = new Tally(0, 0, 0);
    for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
      if (day.getDayOfWeek().getValue() <= 5) {
        tally = tally.plus(minutes(ticker, day));
      }
    }
    return tally;
  }

  private Tally minutes(String ticker, LocalDate day) throws IOException {
    String lower = ticker.toLowerCase(Locale.ROOT);
    String date = DAY.format(day);
    Path file = out.resolve("equity/usa/minute/" + lower + "/" + date + "_trade.zip");
    if (Files.exists(file)) {
      LeanZip.read(file);
      return new Tally(0, 0, 1);
    }
    long start = Nanos.of(day);
    List<StockBar> bars = bars(ticker, "1Min", start, start + Nanos.DAY);
    if (bars.isEmpty()) {
      return new Tally(0, 0, 0);
    }
    StringBuilder text = new StringBuilder();
    long last = Nanos.MIN;
    for (StockBar bar : bars) {
      long local = ZONE.toLocal(bar.startNs());
      check(bar, local > last, day);
      last = local;
      text.append((local - start) / Nanos.MILLISECOND);
      append(text, bar);
    }
    write(file, date + "_" + lower + "_minute_trade.csv", text);
    return new Tally(bars.size(), 1, 0);
  }

  /// Days of a ticker, with its map and factor files.
  public Tally days(String ticker) throws IOException {
    String lower = ticker.toLowerCase(Locale.ROOT);
    List<StockBar> bars = bars(ticker, "1Day", Nanos.of(from), Nanos.of(to) + Nanos.DAY);
    if (bars.isEmpty()) {
      return new Tally(0, 0, 0);
    }
    Map<LocalDate, StockBar> byDay = new TreeMap<>();
    StringBuilder text = new StringBuilder();
    for (StockBar bar : bars) {
      LocalDate day = Nanos.dateOf(ZONE.toLocal(bar.startNs()));
      check(bar, byDay.put(day, bar) == null, day);
      text.append(DAY.format(day)).append(" 00:00");
      append(text, bar);
    }
    write(out.resolve("equity/usa/daily/" + lower + ".zip"), lower + ".csv", text);
    new AlpacaListings(api, out).write(ticker, byDay);
    return new Tally(bars.size(), 1, 0);
  }

  private List<StockBar> bars(String ticker, String timeframe, long startNs, long endNs) {
    return api.bars(
            new MarketDataApi.Query(
                List.of(ticker),
                timeframe,
                Nanos.toInstant(ZONE.toUtc(startNs)).toString(),
                Nanos.toInstant(ZONE.toUtc(endNs) - Nanos.SECOND).toString(),
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
