package dev.plumbline.backtests.cli;

import dev.plumbline.alpaca.broker.BrokerPolicy;
import dev.plumbline.alpaca.broker.DifferencePolicy;
import dev.plumbline.alpaca.broker.RiskLimits;
import dev.plumbline.alpaca.market.AlpacaHistory;
import dev.plumbline.alpaca.rest.Credentials;
import dev.plumbline.alpaca.rest.Endpoint;
import dev.plumbline.backtests.config.OptionText;
import dev.plumbline.backtests.live.PaperOptions;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The options of live runs.
final class PaperArguments {
  static final String JOURNAL = "--journal";
  static final String KEYS = "--keys";
  static final String ENDPOINT = "--endpoint";
  private static final String REAL_MONEY = "--trade-real-money";

  /// Where to trade, and with which keys.
  static final List<CommandOption> ACCOUNT =
      List.of(
          CommandOption.of(JOURNAL, "DIR", "folder of the journal: what must survive the process"),
          CommandOption.of(ENDPOINT, "URL", "the trading server (default " + Endpoint.PAPER + ")"),
          CommandOption.of(
              KEYS,
              "FILE",
              "file with the keys that its owner alone can read\n(default: the variables "
                  + Credentials.KEY_ID
                  + " and\n"
                  + Credentials.SECRET_KEY
                  + ")"),
          CommandOption.of("--timeout", "SECONDS", "how long a call may take (default 10)"),
          CommandOption.of(
              "--in-doubt",
              "SECONDS",
              "how long an order without an answer is looked for\n(default 6)"),
          CommandOption.of("--rate", "N", "requests a minute that the server allows (default 200)"),
          CommandOption.flag(REAL_MONEY, "allow " + "https://api.alpaca.markets: real money"));

  /// All options of `paper`.
  static final List<CommandOption> OPTIONS = options();

  private static final int MOST_QUOTES = 30;
  private static final double GRACE = 1.5;
  private static final double NANOS = 1e9;

  private final CommandArguments arguments;

  PaperArguments(CommandArguments arguments) {
    this.arguments = arguments;
  }

  private static List<CommandOption> options() {
    List<CommandOption> all = new ArrayList<>(ACCOUNT);
    all.addAll(dataOptions());
    all.add(
        CommandOption.of(
            "--data", "DIR", "folder with market hours and map files (default sample)"));
    all.add(CommandOption.of("--out", "DIR", "folder for the results (default results/NAME-live)"));
    all.add(CommandOption.repeated("--param", "NAME=VALUE", "a parameter of the algorithm"));
    all.add(
        CommandOption.repeated(
            "--classpath", "JAR|DIR", "your own classes and the jars they need"));
    all.addAll(limitOptions());
    all.add(CommandOption.flag("--dry-run", "show orders instead of sending them"));
    all.add(CommandOption.flag("--resume", "lift the halt that stopped an earlier run"));
    all.add(CommandOption.flag("--tolerate-others", "go on when others trade on the account"));
    all.add(
        CommandOption.of(
            "--differences",
            "POLICY",
            "with positions that differ from the account's while it runs:\n"
                + "halt (default), adopt them, or report them and go on"));
    all.add(CommandOption.of("--alert-url", "URL", "where alerts are posted as {\"text\": ...}"));
    all.add(CommandOption.of("--alert-command", "COMMAND", "run with each alert as $1"));
    all.add(CommandOption.of("--speed", "X", "speed of a simulator's clock (default: measured)"));
    all.add(CommandOption.of("--audit", "SECONDS", "between two comparisons (default 30)"));
    all.add(
        CommandOption.of(
            "--grace", "SECONDS", "how long a minute's bars are waited for (default 1.5)"));
    all.add(CommandOption.of("--write", "SECONDS", "between two writings of results (default 60)"));
    all.add(CommandOption.of("--until", "TIME", "the end, such as 2026-08-03T20:05:00Z"));
    return List.copyOf(all);
  }

  private static List<CommandOption> dataOptions() {
    List<CommandOption> all = new ArrayList<>();
    all.add(
        CommandOption.of(
            "--data-endpoint",
            "URL",
            "the server of market data (default: "
                + Endpoint.DATA
                + ",\nor a loopback --endpoint)"));
    all.add(
        CommandOption.of(
            "--stream-endpoint",
            "URL",
            "the server of the data stream, with https:// or http://\n"
                + "(default like --data-endpoint)"));
    all.add(CommandOption.of("--feed", "NAME", "iex (default), sip, ..."));
    all.add(
        CommandOption.of(
            "--quotes",
            "N",
            "of how many stocks quotes are followed at most\n"
                + "(default 30, as the free plan has it)"));
    all.add(
        CommandOption.of(
            "--history-pages",
            "N",
            "how many pages of ten thousand quotes and trades of the past\n"
                + "are read at most in a day, by history and warm-up (default 2000)"));
    all.add(
        CommandOption.flag(
            "--poll",
            "read minute bars by requests, without the data stream\n"
                + "(else only while the stream is not there)"));
    return all;
  }

  private static List<CommandOption> limitOptions() {
    List<CommandOption> all = new ArrayList<>();
    all.add(CommandOption.of("--max-order-value", "DOLLARS", "the value of one order"));
    all.add(CommandOption.of("--max-order-shares", "N", "the shares of one order"));
    all.add(CommandOption.of("--max-position", "DOLLARS", "the value of one position"));
    all.add(CommandOption.of("--max-exposure", "DOLLARS", "the value of all positions"));
    all.add(CommandOption.of("--max-daily-loss", "DOLLARS", "loss of a day at which all stops"));
    all.add(CommandOption.of("--max-orders-per-minute", "N", "orders in a minute"));
    all.add(
        CommandOption.of(
            "--price-collar", "FRACTION", "how far a limit or stop may be from the last price"));
    all.add(CommandOption.of("--stale", "SECONDS", "age at which the last price is too old"));
    all.add(
        CommandOption.of(
            "--max-refusals",
            "N",
            "refusals of the broker in a row at which all stops\n(default 20)"));
    return all;
  }

  /// What they say.
  ///
  /// @throws UsageException if a value is not as it should be
  PaperOptions options(String name, Path data) throws IOException {
    try {
      return read(name, data);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new UsageException(e.getMessage());
    }
  }

  private PaperOptions read(String name, Path data) throws IOException {
    return new PaperOptions(
        servers(),
        credentials(),
        arguments.path(JOURNAL),
        data,
        arguments.value("--out").isPresent()
            ? arguments.path("--out")
            : Path.of("results", name + "-live"),
        Map.copyOf(OptionText.parameters(arguments.values("--param"))),
        limits(),
        policy(),
        pace(),
        arguments.has("--resume"),
        arguments.value("--alert-url").orElse(null),
        arguments.value("--alert-command").orElse(null));
  }

  /// The keys.
  Credentials credentials() throws IOException {
    return arguments.value(KEYS).isPresent()
        ? Credentials.ofFile(arguments.path(KEYS))
        : Credentials.ofEnvironment(System.getenv());
  }

  /// The trading server, real money only when asked for.
  Endpoint endpoint() {
    Endpoint endpoint = Endpoint.of(arguments.value(ENDPOINT).orElse(Endpoint.PAPER));
    if (endpoint.isRealMoney() && !arguments.has(REAL_MONEY)) {
      throw new IllegalArgumentException(
          "found %s, where orders move real money; expected %s, or %s beside it"
              .formatted(endpoint.base(), Endpoint.PAPER, REAL_MONEY));
    }
    return endpoint;
  }

  /// Requests a minute.
  int rate() {
    return (int) number("--rate", 200);
  }

  private PaperOptions.Servers servers() {
    Endpoint trading = endpoint();
    String data = trading.isLoopback() ? trading.base().toString() : Endpoint.DATA;
    Endpoint read = Endpoint.of(arguments.value("--data-endpoint").orElse(data));
    String streams = read.isLoopback() ? read.base().toString() : Endpoint.DATA_STREAM;
    return new PaperOptions.Servers(
        trading,
        read,
        Endpoint.of(arguments.value("--stream-endpoint").orElse(streams)),
        arguments.value("--feed").orElse("iex"),
        rate(),
        (int) number("--quotes", MOST_QUOTES),
        (int) number("--history-pages", AlpacaHistory.Bounds.USUAL.dailyPages()),
        arguments.has("--poll"));
  }

  private RiskLimits limits() {
    return new RiskLimits(
        amount("--max-order-value"),
        amount("--max-order-shares"),
        amount("--max-position"),
        amount("--max-exposure"),
        amount("--max-daily-loss"),
        (int) number("--max-orders-per-minute", 0),
        amount("--price-collar"),
        arguments.value("--stale").isPresent() ? seconds("--stale", 0) : null,
        (int) number("--max-refusals", RiskLimits.NONE.refusalsInRow()));
  }

  /// How doubt is dealt with.
  BrokerPolicy policy() {
    BrokerPolicy usual = BrokerPolicy.DEFAULT;
    return new BrokerPolicy(
        seconds("--in-doubt", (double) usual.inDoubt().toSeconds()),
        usual.resendAge(),
        usual.settle(),
        seconds("--audit", (double) usual.audit().toSeconds()),
        usual.listen(),
        arguments.has("--tolerate-others"),
        DifferencePolicy.of(arguments.value("--differences").orElse(usual.differences().word())),
        arguments.has("--dry-run"));
  }

  private PaperOptions.Pace pace() {
    return new PaperOptions.Pace(
        arguments.value("--speed").isPresent() ? number("--speed", 1) : -1,
        patience(),
        Duration.ofSeconds(10),
        seconds("--write", 60),
        seconds("--grace", GRACE),
        arguments.value("--until").map(Instant::parse).orElse(null));
  }

  /// How long a call may take.
  Duration patience() {
    return seconds("--timeout", 10);
  }

  private Duration seconds(String option, double otherwise) {
    return Duration.ofNanos((long) (number(option, otherwise) * NANOS));
  }

  private Decimal amount(String option) {
    return arguments.value(option).map(text -> OptionText.amount(option, text)).orElse(null);
  }

  private double number(String option, double otherwise) {
    if (arguments.value(option).isEmpty()) {
      return otherwise;
    }
    String text = arguments.required(option);
    try {
      double value = Double.parseDouble(text);
      if (value >= 0 && value < 1e9) {
        return value;
      }
    } catch (NumberFormatException e) {
      throw new UsageException("found " + option + " \"" + text + "\", expected a number");
    }
    throw new UsageException("found " + option + " " + text + ", expected 0 to a billion");
  }
}
