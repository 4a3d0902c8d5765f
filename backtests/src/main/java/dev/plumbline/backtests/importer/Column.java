package dev.plumbline.backtests.importer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a column of the csv file may mean.
enum Column {
  SKIP("skip", "ignore"),
  DATE("date", "day"),
  TIME("time", "datetime", "timestamp"),
  OPEN("open"),
  HIGH("high"),
  LOW("low"),
  CLOSE("close"),
  VOLUME("volume", "vol"),
  BID_OPEN("bidopen"),
  BID_HIGH("bidhigh"),
  BID_LOW("bidlow"),
  BID_CLOSE("bidclose"),
  ASK_OPEN("askopen"),
  ASK_HIGH("askhigh"),
  ASK_LOW("asklow"),
  ASK_CLOSE("askclose"),
  PRICE("price", "last"),
  QUANTITY("quantity", "size", "volume"),
  BID("bid", "bidprice"),
  BID_SIZE("bidsize"),
  ASK("ask", "askprice"),
  ASK_SIZE("asksize"),
  EXCHANGE("exchange"),
  CONDITION("condition"),
  SUSPICIOUS("suspicious");

  private final List<String> names;

  Column(String... names) {
    this.names = List.of(names);
  }

  /// The name to use on the command line and in messages.
  String word() {
    return names.getFirst();
  }

  /// The column out of some that a name stands for; empty if none does.
  static Optional<Column> named(String name, Set<Column> known) {
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]", "");
    return known.stream().filter(column -> column.names.contains(plain)).findFirst();
  }
}
