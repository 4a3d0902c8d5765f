package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.symbol.Symbol;
import java.time.Duration;

/// Texts that come up in more than one part; the words are LEAN's, which results are compared with.
final class AlgorithmMessages {
  private AlgorithmMessages() {}

  static String zeroPrice(Symbol symbol) {
    return symbol
        + ": The security does not have an accurate price as it has not yet received a bar of data."
        + " Before placing a trade (or using SetHoldings) warm up your algorithm with SetWarmup, or"
        + " use slice.Contains(symbol) to confirm the Slice object has price before using the data."
        + " Data does not necessarily all arrive at the same time so your algorithm should confirm"
        + " the data is ready before using it. In live trading this can mean you do not have an"
        + " active subscription to the asset class you're trying to trade. If using custom data"
        + " make sure you've set the 'Value' property.";
  }

  static String notInPortfolio(Symbol symbol) {
    return symbol + " not found in portfolio. Request this data when initializing the algorithm.";
  }

  static String alreadyInitialized(String word, String what) {
    return "QCAlgorithm.%s(): Cannot change %s after algorithm initialized.".formatted(word, what);
  }

  /// The text of a length of time as C#'s TimeSpan writes it, whole seconds below a day.
  static String timeSpan(Duration length) {
    return "%02d:%02d:%02d"
        .formatted(length.toHours(), length.toMinutesPart(), length.toSecondsPart());
  }
}
