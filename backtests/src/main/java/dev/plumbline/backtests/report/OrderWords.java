package dev.plumbline.backtests.report;

import dev.plumbline.backtests.stored.StoredOrder;
import java.util.List;
import java.util.Locale;

/// LEAN's numbers of orders, as words.
final class OrderWords {
  /// Kinds of orders, by LEAN's number.
  static final List<String> TYPES =
      List.of(
          "Market",
          "Limit",
          "Stop market",
          "Stop limit",
          "Market on open",
          "Market on close",
          "Option exercise",
          "Limit if touched",
          "Combo market",
          "Combo limit",
          "Combo leg limit",
          "Trailing stop");

  /// States of orders, by LEAN's number.
  static final List<String> STATES =
      List.of(
          "New",
          "Submitted",
          "Partially filled",
          "Filled",
          "–",
          "Canceled",
          "None",
          "Invalid",
          "Cancel pending",
          "Update submitted");

  private OrderWords() {}

  /// Why an order was sent, or ended as it did: its tag, or else its kind.
  static String reason(StoredOrder order) {
    if (order == null) {
      return "–";
    }
    return order.tag().isEmpty() ? type(order.type()) : order.tag();
  }

  /// The kind of a number.
  static String type(int number) {
    return number >= 0 && number < TYPES.size() ? TYPES.get(number) : "Kind " + number;
  }

  /// A name such as `averageWinRate` as words.
  static String spaced(String name) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean begins =
          i > 0 && Character.isUpperCase(c) && !Character.isUpperCase(name.charAt(i - 1));
      boolean keeps =
          Character.isUpperCase(c) && name.startsWith("MAE", i) || name.startsWith("MFE", i);
      words.append(begins ? " " : "");
      words.append(begins && !keeps ? Character.toLowerCase(c) : c);
    }
    String text = words.toString();
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
