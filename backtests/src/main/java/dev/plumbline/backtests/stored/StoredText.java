package dev.plumbline.backtests.stored;

import java.util.HashMap;
import java.util.Map;

/// One text for each that is the same: tickers and tags of thousands of orders.
final class StoredText {
  private final Map<String, String> known = new HashMap<>();

  String shared(String text) {
    String same = known.putIfAbsent(text, text);
    return same == null ? text : same;
  }
}
