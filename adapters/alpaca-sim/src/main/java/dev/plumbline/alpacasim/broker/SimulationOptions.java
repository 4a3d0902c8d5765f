package dev.plumbline.alpacasim.broker;

import dev.plumbline.sdk.value.Decimal;
import java.time.Instant;
import java.util.SplittableRandom;

/// How a simulation behaves.
///
/// @param start the market's time at the beginning
/// @param speed how many times faster than the world its clock goes
/// @param stepping whether its clock stands still until it is told to go on
/// @param skipClosed whether the clock jumps over the hours when nothing is traded
/// @param fillRule how orders are filled
/// @param partialFills how probable a fill in parts is, 0 to 1
/// @param latencyMillis how long the market takes for an order, a cancel or a replacement, in
///   milliseconds of the world; 0 does it before the next request
/// @param cash what a new account begins with, in dollars
/// @param patternDayTradeRule whether day trades are limited below $25,000
/// @param seed what chance depends on
/// @param lateBars how probable it is that a minute's bar is corrected half a minute later, 0 to 1
public record SimulationOptions(
    Instant start,
    double speed,
    boolean stepping,
    boolean skipClosed,
    FillRule fillRule,
    double partialFills,
    int latencyMillis,
    Decimal cash,
    boolean patternDayTradeRule,
    long seed,
    double lateBars) {
  /// Checks the numbers.
  ///
  /// @throws IllegalArgumentException if one is out of range
  public SimulationOptions {
    if (!(speed > 0) || speed > 1_000_000) {
      throw new IllegalArgumentException(
          "found the speed " + speed + ", expected more than 0 and at most 1000000");
    }
    if (!(partialFills >= 0 && partialFills <= 1)) {
      throw new IllegalArgumentException(
          "found the probability " + partialFills + ", expected 0 to 1");
    }
    if (!(lateBars >= 0 && lateBars <= 1)) {
      throw new IllegalArgumentException("found the probability " + lateBars + ", expected 0 to 1");
    }
    if (latencyMillis < 0 || latencyMillis > 60_000) {
      throw new IllegalArgumentException(
          "found the latency " + latencyMillis + " ms, expected 0 to 60000");
    }
  }

  /// A simulation as tests want it: stands still, fills whole orders at once.
  public static SimulationOptions stepping(Instant start) {
    return new SimulationOptions(
        start, 1, true, false, FillRule.QUOTES, 0, 0, Decimal.of(100_000), false, 1, 0);
  }

  /// Whether trades of a minute come late, so that its bar is corrected: one in so many, always the
  /// same ones.
  public boolean isLate(String symbol, Instant start) {
    if (lateBars <= 0) {
      return false;
    }
    long salt = symbol.hashCode() * 31L + start.getEpochSecond() / 60 + seed;
    return new SplittableRandom(salt).nextDouble() < lateBars;
  }

  /// The same with another rule of fills.
  public SimulationOptions with(FillRule rule) {
    return new SimulationOptions(
        start,
        speed,
        stepping,
        skipClosed,
        rule,
        partialFills,
        latencyMillis,
        cash,
        patternDayTradeRule,
        seed,
        lateBars);
  }

  /// The same with fills in parts.
  public SimulationOptions withPartialFills(double probability) {
    return new SimulationOptions(
        start,
        speed,
        stepping,
        skipClosed,
        fillRule,
        probability,
        latencyMillis,
        cash,
        patternDayTradeRule,
        seed,
        lateBars);
  }

  /// The same with the pattern-day-trade rule.
  public SimulationOptions withPatternDayTradeRule() {
    return new SimulationOptions(
        start,
        speed,
        stepping,
        skipClosed,
        fillRule,
        partialFills,
        latencyMillis,
        cash,
        true,
        seed,
        lateBars);
  }

  /// The same with other cash.
  public SimulationOptions withCash(Decimal dollars) {
    return new SimulationOptions(
        start,
        speed,
        stepping,
        skipClosed,
        fillRule,
        partialFills,
        latencyMillis,
        dollars,
        patternDayTradeRule,
        seed,
        lateBars);
  }

  /// The same with another start.
  public SimulationOptions withStart(Instant newStart) {
    return new SimulationOptions(
        newStart,
        speed,
        stepping,
        skipClosed,
        fillRule,
        partialFills,
        latencyMillis,
        cash,
        patternDayTradeRule,
        seed,
        lateBars);
  }

  /// The same with bars that are corrected.
  public SimulationOptions withLateBars(double probability) {
    return new SimulationOptions(
        start,
        speed,
        stepping,
        skipClosed,
        fillRule,
        partialFills,
        latencyMillis,
        cash,
        patternDayTradeRule,
        seed,
        probability);
  }
}
