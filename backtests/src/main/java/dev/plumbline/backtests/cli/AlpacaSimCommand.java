package dev.plumbline.backtests.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Runs a paper broker on this machine.
final class AlpacaSimCommand implements Command {
  @Override
  public CommandSyntax syntax() {
    return new CommandSyntax(
        "alpaca-sim",
        "",
        0,
        0,
        "run a paper broker on this machine that speaks Alpaca's API",
        """
        Trading and market data, requests and streams, on one port; only programs on this machine
        reach it. Any key pair is accepted and has an account of its own. Prices are invented, or
        replayed out of a data folder in LEAN's format. POST /sim/clock and /sim/faults move the
        clock and let things go wrong; a fault of the kind hold keeps messages of a stream back
        until POST /sim/release. POST /sim/events lets the market say of an order what it seldom
        says, such as suspended. Ctrl-C ends it.
        """,
        options(),
        List.of(
            "plumbline alpaca-sim --port 8080",
            "plumbline alpaca-sim --port 8080 --speed 60 --skip-closed",
            "plumbline alpaca-sim --port 8080 --data data --from 2013-10-07 --to 2013-10-11"
                + " --speed 120 --skip-closed --fills bars"));
  }

  private static List<CommandOption> options() {
    List<CommandOption> all = new ArrayList<>(market());
    all.addAll(broker());
    return List.copyOf(all);
  }

  private static List<CommandOption> market() {
    return List.of(
        CommandOption.of("--port", "N", "the port; 0 takes a free one and prints it"),
        CommandOption.of("--speed", "X", "how many times faster the clock goes (default 1)"),
        CommandOption.flag("--step", "the clock stands still until POST /sim/clock moves it"),
        CommandOption.of(
            "--start",
            "TIME",
            "the market's time at the beginning, such as 2026-08-03T13:25:00Z or a date\n"
                + "(default: now where it is open, else the last opening or the first day of"
                + " DIR)"),
        CommandOption.of(
            "--state",
            "FILE",
            "keep accounts, orders and the clock: the broker goes on from it, however it"
                + " ended"),
        CommandOption.of(
            "--data",
            "DIR",
            "replay the US equities of a data folder in LEAN's format: minutes of trades, of\n"
                + "quotes and news where there are, and days"),
        CommandOption.of(
            "--from", "DAY", "the first day to replay (default: the first with minutes)"),
        CommandOption.of(
            "--to", "DAY", "the last day to replay (default: the last); then prices stand"),
        CommandOption.flag("--skip-closed", "jump over the hours when the market is closed"),
        CommandOption.of("--symbols", "N", "invent so many further symbols, SIM0001 and on"));
  }

  private static List<CommandOption> broker() {
    return List.of(
        CommandOption.of(
            "--fills",
            "RULE",
            "quotes: as Alpaca's paper accounts (default); bars: as a backtest with minute"
                + " bars"),
        CommandOption.of(
            "--partial-fills",
            "P",
            "how probable a fill in parts is (default 0.1, with --fills bars 0)"),
        CommandOption.of(
            "--latency",
            "MS",
            "how long the market takes to answer an order (default 5, with --fills bars 0)"),
        CommandOption.of("--cash", "DOLLARS", "what an account begins with (default 100000)"),
        CommandOption.of("--seed", "N", "what prices and chance depend on (default 1)"),
        CommandOption.flag("--pattern-day-trade-rule", "limit day trades below $25,000"),
        CommandOption.of("--rate-limit", "N", "requests a minute, 0 for no limit (default 200)"),
        CommandOption.of(
            "--late-bars",
            "P",
            "how probable a corrected bar is (default 0.001, with --fills bars 0)"),
        CommandOption.of(
            "--symbol-limit", "N", "symbols of trades or quotes on a stream (default any)"),
        CommandOption.flag("--one-connection", "one market data stream a key pair"),
        CommandOption.flag("--text-frames", "trade updates in text frames, as when live"));
  }

  @Override
  public int run(CommandArguments arguments, Console console) throws IOException {
    return new AlpacaSimRun(arguments, console).run();
  }
}
