package dev.plumbline.sdk.symbol;

import java.util.Locale;

/// The kind of a security.
public enum SecurityType {
  /// Custom data.
  BASE("Base"),
  /// A share or fund.
  EQUITY("Equity"),
  /// An option on an equity.
  OPTION("Option"),
  /// A physical good.
  COMMODITY("Commodity"),
  /// A pair of currencies.
  FOREX("Forex"),
  /// A futures contract.
  FUTURE("Future"),
  /// A contract for difference.
  CFD("Cfd"),
  /// A pair with a cryptocurrency.
  CRYPTO("Crypto"),
  /// An option on a future.
  FUTURE_OPTION("FutureOption"),
  /// An index, not tradable.
  INDEX("Index"),
  /// An option on an index.
  INDEX_OPTION("IndexOption"),
  /// A futures contract on a cryptocurrency.
  CRYPTO_FUTURE("CryptoFuture");

  private static final SecurityType[] ALL = values();

  private final String text;
  private final String lower;

  SecurityType(String text) {
    this.text = text;
    this.lower = text.toLowerCase(Locale.ROOT);
  }

  /// LEAN's name, `FutureOption`.
  public String text() {
    return text;
  }

  /// LEAN's name in lower case, as it stands in paths of data files.
  public String lower() {
    return lower;
  }

  /// LEAN's number, 0 (base) to 11 (crypto future).
  public int code() {
    return ordinal();
  }

  /// Whether this is one of the three kinds of options.
  public boolean isOption() {
    return this == OPTION || this == FUTURE_OPTION || this == INDEX_OPTION;
  }

  /// Whether options on this kind exist.
  public boolean hasOptions() {
    return this == EQUITY || this == FUTURE || this == INDEX;
  }

  /// The kind of the options on this kind.
  public SecurityType optionType() {
    return switch (this) {
      case EQUITY -> OPTION;
      case FUTURE -> FUTURE_OPTION;
      case INDEX -> INDEX_OPTION;
      default ->
          throw new IllegalArgumentException(
              "No option type exists for underlying SecurityType: " + text);
    };
  }

  /// The kind of the securities under this kind of option.
  public SecurityType underlyingType() {
    return switch (this) {
      case OPTION -> EQUITY;
      case FUTURE_OPTION -> FUTURE;
      case INDEX_OPTION -> INDEX;
      default ->
          throw new IllegalArgumentException(
              "No underlying type exists for option SecurityType: " + text);
    };
  }

  /// The style that options of this kind, or on this kind, usually have.
  public OptionStyle defaultOptionStyle() {
    if (!hasOptions() && !isOption()) {
      throw new IllegalArgumentException(
          "The SecurityType " + text + " has no default option style, because it has no options");
    }
    return this == INDEX || this == INDEX_OPTION ? OptionStyle.EUROPEAN : OptionStyle.AMERICAN;
  }

  /// The kind of a number of LEAN.
  ///
  /// @throws IllegalArgumentException if there is none
  public static SecurityType ofCode(long code) {
    if (code < 0 || code >= ALL.length) {
      throw new IllegalArgumentException(
          "The provided properties do not match with a valid SecurityType");
    }
    return ALL[(int) code];
  }

  /// The kind of a name in any case, `equity`.
  public static SecurityType of(String text) {
    for (SecurityType type : ALL) {
      if (type.text.equalsIgnoreCase(text)) {
        return type;
      }
    }
    throw new IllegalArgumentException(
        "unknown security type '" + text + "'; expected one such as Equity, Option or Forex");
  }
}
