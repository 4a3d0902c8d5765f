package dev.plumbline.sdk.symbol;

import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// Tickers of derivatives spelled from their terms (LEAN: `SymbolRepresentation.cs`).
public final class SymbolRepresentation {
  private static final String MONTH_CODES = "FGHJKMNQUVXZ";

  private static final Map<Integer, Set<String>> MONTHS_EXPIRED_EARLY =
      Map.of(
          1,
          Set.of(
              "AE5", "A9N", "CL", "MCL", "RB", "HO", "AYV", "NG", "HH", "HP", "HTT", "HCL", "SB",
              "YO"),
          2,
          Set.of("B", "BZ"));

  private SymbolRepresentation() {}

  /// The ticker of an option in the form of the OSI: the underlying padded to six characters,
  /// expiry as yyMMdd, `C` or `P`, and the strike times 1000 in eight digits: `GOOG
  /// 160115C00747500`.
  public static String optionTicker(String underlying, OptionContract contract) {
    StringBuilder text = new StringBuilder(underlying);
    if (underlying.length() > 5) {
      text.append(' ');
    }
    while (text.length() < 6) {
      text.append(' ');
    }
    appendTwoDigits(text, contract.expiry().getYear() % 100);
    appendTwoDigits(text, contract.expiry().getMonthValue());
    appendTwoDigits(text, contract.expiry().getDayOfMonth());
    text.append(contract.right() == OptionRight.CALL ? 'C' : 'P');
    return appendStrike(text, contract.strikeExact()).toString();
  }

  /// The ticker of a futures contract: ticker, day of expiry, letter of the contract month and two
  /// digits of its year: `ES20Z13`.
  ///
  /// Contracts of energy and sugar end before their contract month, which counts here.
  public static String futureTicker(String underlying, LocalDate expiry) {
    int monthsAhead = 0;
    for (Map.Entry<Integer, Set<String>> entry : MONTHS_EXPIRED_EARLY.entrySet()) {
      if (entry.getValue().contains(underlying)) {
        monthsAhead = entry.getKey();
      }
    }
    LocalDate contractMonth = expiry.withDayOfMonth(1).plusMonths(monthsAhead);
    StringBuilder text = new StringBuilder(underlying);
    appendTwoDigits(text, expiry.getDayOfMonth());
    text.append(MONTH_CODES.charAt(contractMonth.getMonthValue() - 1));
    // LEAN adds the months to the two digits of the year, so 2099 is followed by 100
    int year = expiry.getYear() % 100 + contractMonth.getYear() - expiry.getYear();
    return text.append(year).toString();
  }

  private static StringBuilder appendStrike(StringBuilder text, Decimal strike) {
    Decimal thousandths = strike.multiply(1000).roundAwayFromZero(0);
    String digits = thousandths.abs().truncate().toString();
    if (thousandths.isNegative()) {
      text.append('-');
    }
    for (int i = digits.length(); i < 8; i++) {
      text.append('0');
    }
    return text.append(digits);
  }

  private static void appendTwoDigits(StringBuilder text, int number) {
    text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
