package dev.plumbline.backtests.cli;

import dev.plumbline.alpacasim.broker.FillRule;
import dev.plumbline.alpacasim.broker.SimulationOptions;
import dev.plumbline.alpacasim.market.GeneratedMarket;
import dev.plumbline.alpacasim.market.Listings;
import dev.plumbline.alpacasim.market.MarketSource;
import dev.plumbline.alpacasim.market.RecordedMarket;
import dev.plumbline.alpacasim.market.TradingCalendar;
import dev.plumbline.alpacasim.market.TradingDay;
import dev.plumbline.alpacasim.server.AlpacaSimServer;
import dev.plumbline.alpacasim.server.ServerOptions;
import dev.plumbline.alpacasim.state.StateFile;
import dev.plumbline.alpacasim.stream.StreamLimits;
import dev.plumbline.backtests.config.OptionText;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// One run of the paper broker, from its options to its end.
final class AlpacaSimRun {
  private static final int LARGEST_PORT = 65_535;
  private static final int MOST_SYMBOLS = 5_000;
  private static final int WARM_UP_SECONDS = 300;

  private final CommandArguments arguments;
  private final Console console;

  AlpacaSimRun(CommandArguments arguments, Console console) {
    this.arguments = arguments;
    this.console = console;
  }

  int run() throws IOException {
    // the server's library logs through SLF4J, whose complaint about a missing logger helps nobody
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    // MessagePack without sun.misc.Unsafe, of which Java warns
    System.setProperty("msgpack.universal-buffer", "true");
    ServerOptions options = serverOptions();
    long seed = whole("--seed", 1, 0, Integer.MAX_VALUE);
    try (SimMarket market = market(seed);
        StateFile state = state();
        AlpacaSimServer server =
            new AlpacaSimServer(options, rules(seed, market.source(), state), market.source())) {
      if (state != null) {
        state.attach(server.simulation());
      }
      server.start();
      console.out().println("alpaca-sim listens on " + server.address());
      console.out().flush();
      Thread end = Thread.ofPlatform().unstarted(server::close);
      Runtime.getRuntime().addShutdownHook(end);
      server.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  /// The file that keeps the state; null where none is asked for.
  private StateFile state() throws IOException {
    return arguments.value("--state").isEmpty() ? null : StateFile.open(arguments.path("--state"));
  }

  private SimMarket market(long seed) throws IOException {
    if (arguments.value("--data").isEmpty()) {
      for (String option : List.of("--from", "--to")) {
        if (arguments.value(option).isPresent()) {
          throw new UsageException(option + " is for recorded prices: it needs --data DIR");
        }
      }
      int more = (int) whole("--symbols", 0, 0, MOST_SYMBOLS);
      return SimMarket.invented(new GeneratedMarket(seed, Listings.all(more)));
    }
    if (arguments.value("--symbols").isPresent()) {
      throw new UsageException("--symbols is for invented prices; --data DIR has its own");
    }
    return SimMarket.recorded(arguments.path("--data"), day("--from"), day("--to"));
  }

  private LocalDate day(String option) {
    return arguments.value(option).map(text -> OptionText.date(option, text)).orElse(null);
  }

  private ServerOptions serverOptions() {
    int port = (int) whole("--port", -1, 0, LARGEST_PORT);
    if (port < 0) {
      arguments.required("--port");
    }
    return new ServerOptions(
        "127.0.0.1",
        port,
        (int) whole("--rate-limit", 200, 0, 1_000_000),
        arguments.has("--text-frames"),
        new StreamLimits(
            (int) whole("--symbol-limit", 0, 0, 1_000_000), arguments.has("--one-connection")));
  }

  private SimulationOptions rules(long seed, MarketSource source, StateFile state) {
    // a backtest's fills are whole and at once
    boolean exact = fillRule() == FillRule.BARS;
    return new SimulationOptions(
        state == null ? start(source) : state.time().orElseGet(() -> start(source)),
        real("--speed", 1),
        arguments.has("--step"),
        arguments.has("--skip-closed"),
        fillRule(),
        real("--partial-fills", exact ? 0 : 0.1),
        (int) whole("--latency", exact ? 0 : 5, 0, 60_000),
        Decimal.of(whole("--cash", 100_000, 0, 1_000_000_000)),
        arguments.has("--pattern-day-trade-rule"),
        seed,
        real("--late-bars", exact ? 0 : 0.001));
  }

  private FillRule fillRule() {
    String text = arguments.value("--fills").orElse("quotes");
    return switch (text) {
      case "quotes" -> FillRule.QUOTES;
      case "bars" -> FillRule.BARS;
      default ->
          throw new UsageException("found --fills \"" + text + "\", expected quotes or bars");
    };
  }

  /// When the market's time begins: where the user said; else now if the exchange is open, else
  /// five minutes before its last opening; with a data folder before the opening of its first day.
  private Instant start(MarketSource source) {
    TradingCalendar calendar = new TradingCalendar();
    String text = arguments.value("--start").orElse(null);
    if (text != null) {
      return given(text, calendar);
    }
    if (source instanceof RecordedMarket recorded) {
      LocalDate first = recorded.replayedFrom();
      return opening(calendar.day(first).orElseGet(() -> calendar.next(first)));
    }
    Instant now = Instant.now();
    if (calendar.isOpen(now)) {
      return now;
    }
    LocalDate today = TradingCalendar.dateOf(now);
    return opening(
        calendar
            .day(today)
            .filter(d -> d.opens().isBefore(now))
            .orElseGet(() -> calendar.previous(today)));
  }

  private static Instant given(String text, TradingCalendar calendar) {
    try {
      if (text.length() == 10) {
        LocalDate date = LocalDate.parse(text);
        return opening(calendar.day(date).orElseGet(() -> calendar.next(date)));
      }
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new UsageException(
          "found --start \"" + text + "\", expected a date or a time such as 2026-08-03T13:25:00Z");
    }
  }

  private static Instant opening(TradingDay day) {
    return day.opens().minusSeconds(WARM_UP_SECONDS);
  }

  private long whole(String option, long otherwise, long least, long most) {
    String text = arguments.value(option).orElse(null);
    if (text == null) {
      return otherwise;
    }
    long value = text.matches("\\d{1,10}") ? Long.parseLong(text) : -1;
    if (value < least || value > most) {
      throw new UsageException(
          "found %s \"%s\", expected a whole number from %d to %d"
              .formatted(option, text, least, most));
    }
    return value;
  }

  private double real(String option, double otherwise) {
    String text = arguments.value(option).orElse(null);
    try {
      return text == null ? otherwise : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new UsageException("found " + option + " \"" + text + "\", expected a number");
    }
  }
}
