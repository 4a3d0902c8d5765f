package dev.plumbline.backtests.cli;

import dev.plumbline.alpaca.market.MarketDataApi;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.rest.ApiException;
import dev.plumbline.alpaca.rest.Credentials;
import dev.plumbline.alpaca.rest.Endpoint;
import dev.plumbline.alpaca.rest.RateLimit;
import dev.plumbline.backtests.config.OptionText;
import dev.plumbline.backtests.live.AlpacaDownload;
import dev.plumbline.backtests.live.NewsDownload;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Downloads market data into LEAN's data format.
final class DownloadCommand implements Command {
  private static final String NEWS = "news";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Override
  public CommandSyntax syntax() {
    return new CommandSyntax(
        "download",
        "",
        0,
        0,
        "download prices into a data folder in LEAN's format",
        """
        Minutes go into a file a day; a day that is there is not asked for again, so a download that
        was broken off goes on where it stopped: give the same command again. Prices are raw; map
        and factor files, made of Alpaca's splits, dividends and renames, come with them. Days that
        are not over yet in New York are left out. News goes into a file a day in UTC below
        alternative/news/articles, for the custom data type NewsArticle.
        """,
        List.of(
            CommandOption.of("--source", "NAME", "alpaca"),
            CommandOption.of("--symbols", "A,B", "tickers, separated by commas"),
            CommandOption.of("--from", "DAY", "first day, yyyy-MM-dd"),
            CommandOption.of("--to", "DAY", "last day, yyyy-MM-dd"),
            CommandOption.of("--resolution", "WORD", "minute, daily, or news"),
            CommandOption.of("--out", "DIR", "the data folder"),
            CommandOption.of(
                "--data-endpoint", "URL", "the server (default " + Endpoint.DATA + ")"),
            CommandOption.of("--feed", "NAME", "sip (default), iex, ..."),
            CommandOption.of(
                PaperArguments.KEYS, "FILE", "file with the keys (default: the environment)"),
            CommandOption.of("--rate", "N", "requests a minute (default 200)")),
        List.of(
            "plumbline download --source alpaca --symbols SPY,AAPL --from 2024-01-02 --to"
                + " 2024-03-28 --resolution daily --out data"));
  }

  @Override
  public int run(CommandArguments arguments, Console console) throws IOException {
    if (!arguments.required("--source").equals("alpaca")) {
      throw new UsageException(
          "found --source " + arguments.required("--source") + ", expected alpaca");
    }
    String resolution = arguments.required("--resolution").toLowerCase(Locale.ROOT);
    if (!List.of("minute", "daily", NEWS).contains(resolution)) {
      throw new UsageException(
          "found --resolution " + resolution + ", expected minute, daily or news");
    }
    Credentials keys = new PaperArguments(arguments).credentials();
    ApiConnection connection =
        new ApiConnection(
            ApiConnection.client(PATIENCE),
            Endpoint.of(arguments.value("--data-endpoint").orElse(Endpoint.DATA)),
            keys,
            new RateLimit(
                Integer.parseInt(arguments.value("--rate").orElse("200")), System::nanoTime),
            PATIENCE);
    LocalDate from = OptionText.date("--from", arguments.required("--from"));
    LocalDate to = lastDayOver(from, OptionText.date("--to", arguments.required("--to")), console);
    MarketDataApi api = new MarketDataApi(connection, arguments.value("--feed").orElse("sip"));
    AlpacaDownload download = new AlpacaDownload(api, arguments.path("--out"), from, to);
    NewsDownload news = new NewsDownload(api, arguments.path("--out"), from, to);
    try {
      boolean whole = true;
      for (String ticker : tickers(arguments.required("--symbols"))) {
        if (resolution.equals(NEWS)) {
          tell(ticker, news.of(ticker), console);
          continue;
        }
        AlpacaDownload.Tally tally =
            resolution.equals("minute") ? download.minutes(ticker) : download.days(ticker);
        whole &= tell(ticker, tally, console);
      }
      return whole ? 0 : 1;
    } catch (ApiException e) {
      console.err().println("plumbline: " + e.getMessage());
      console.err().println("plumbline: the same command goes on where this one stopped");
      return 1;
    }
  }

  private static void tell(String ticker, NewsDownload.Tally tally, Console console) {
    console
        .out()
        .println(
            "%s: %d pieces of news in %d files, %d files were there"
                .formatted(ticker, tally.pieces(), tally.files(), tally.present()));
    console.out().flush();
  }

  private static List<String> tickers(String text) {
    return Arrays.stream(text.split(","))
        .map(ticker -> ticker.strip().toUpperCase(Locale.ROOT))
        .filter(ticker -> !ticker.isEmpty())
        .distinct()
        .toList();
  }

  private static LocalDate lastDayOver(LocalDate from, LocalDate to, Console console) {
    LocalDate yesterday = LocalDate.now(ZoneId.of("America/New_York")).minusDays(1);
    if (to.isBefore(from)) {
      throw new UsageException("found --to " + to + " before --from " + from);
    }
    if (from.isAfter(yesterday)) {
      throw new UsageException(
          "found --from "
              + from
              + ", expected a day that is over in New York: at most "
              + yesterday);
    }
    if (to.isAfter(yesterday)) {
      console.out().println("days after " + yesterday + " are not over yet and left out");
      return yesterday;
    }
    return to;
  }

  /// Says what came of a ticker, and whether that is all there should be.
  private static boolean tell(String ticker, AlpacaDownload.Tally tally, Console console) {
    console
        .out()
        .println(
            "%s: %d bars in %d files, %d files were there"
                .formatted(ticker, tally.bars(), tally.files(), tally.present()));
    console.out().flush();
    if (tally.bars() == 0 && tally.present() == 0) {
      console.err().println("plumbline: " + ticker + ": found no bars in these days");
      return false;
    }
    if (!tally.missing().isEmpty()) {
      console
          .err()
          .println(
              "plumbline: %s: %d days have a daily bar and no minutes: %s"
                  .formatted(ticker, tally.missing().size(), tally.missing()));
    }
    return tally.missing().isEmpty();
  }
}
