package dev.plumbline.sdk.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.plumbline.sdk.value.Decimal;
import dev.plumbline.testing.Evidence;
import dev.plumbline.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Golden identifiers: LEAN's own, from `shared/lean/rules/security_ids.csv`.
class SecurityIdentifierTest {
  private static final SecurityIdentifier GOOG = SecurityIdentifier.parse("GOOCV VP83T1ZUHROL");

  @ParameterizedTest
  @CsvSource({
    "SPY,1998-01-02,SPY R735QTJ8XC9X",
    "ZZZ,2020-02-29,ZZZ XCFUNGYA565H",
    "A,1950-01-01,A DVJGRKYTFFC5",
    "brk.b,1996-05-09,BRK.B QQLF6FYGSEHX",
    "TOOLONGTICKR,2014-07-04,TOOLONGTICKR VRXL2B7K2GKL"
  })
  void equitiesCarryFirstDateAndTicker(String ticker, LocalDate date, String text) {
    SecurityIdentifier id = SecurityIdentifier.generateEquity(date, ticker, "usa");
    assertEquals(text, id.toString());
    SecurityIdentifier parsed = SecurityIdentifier.parse(text);
    assertEquals(id, parsed);
    assertEquals(date, parsed.date());
    assertEquals("usa", parsed.market());
    assertEquals(SecurityType.EQUITY, parsed.securityType());
  }

  @ParameterizedTest
  @CsvSource({
    "0.5,CALL,AMERICAN,2014-01-18,GOOCV VND5EP57CUTI|GOOCV VP83T1ZUHROL",
    "192.5,CALL,EUROPEAN,2030-12-31,GOOCV 10CP5LDKG1EYU|GOOCV VP83T1ZUHROL",
    "4321.25,PUT,AMERICAN,2016-01-15,GOOCV 306D1396V3RZA|GOOCV VP83T1ZUHROL",
    "0.0125,PUT,EUROPEAN,2030-12-31,GOOCV 34BT5QL9YEBZA|GOOCV VP83T1ZUHROL",
    "1000,PUT,AMERICAN,2014-01-18,GOOCV 2ZMH5K53R1WNA|GOOCV VP83T1ZUHROL"
  })
  void optionsCarryTheirTerms(
      String strike, OptionRight right, OptionStyle style, LocalDate expiry, String text) {
    OptionContract contract = new OptionContract(Decimal.of(strike), right, style, expiry);
    assertEquals(text, SecurityIdentifier.generateOption(GOOG, null, "usa", contract).toString());
    SecurityIdentifier parsed = SecurityIdentifier.parse(text);
    assertEquals(strike, parsed.strikePriceExact().toString());
    assertEquals(right, parsed.optionRight());
    assertEquals(style, parsed.optionStyle());
    assertEquals(expiry, parsed.date());
    assertEquals(GOOG, parsed.underlying());
    assertEquals(text, parsed.toString());
  }

  @Test
  void otherKindsHaveTheirNumbers() {
    LocalDate expiry = LocalDate.of(2013, 12, 20);
    assertEquals(
        "GC VMKLFZIH2MQL", SecurityIdentifier.generateFuture(expiry, "GC", "comex").toString());
    assertEquals("EURUSD 8G", SecurityIdentifier.generateForex("eurusd", "oanda").toString());
    assertEquals("BTCUSD 2XR", SecurityIdentifier.generateCrypto("BTCUSD", "coinbase").toString());
    assertEquals("XAUUSD 8I", SecurityIdentifier.generateCfd("XAUUSD", "oanda").toString());
    assertEquals("SPX 31", SecurityIdentifier.generateIndex("SPX", "usa").toString());
  }

  @Test
  void negativeStrikesSurvive() {
    OptionContract contract =
        new OptionContract(
            Decimal.of("-37.5"), OptionRight.PUT, OptionStyle.AMERICAN, LocalDate.of(2020, 5, 1));
    SecurityIdentifier id = SecurityIdentifier.generateOption(GOOG, null, "usa", contract);
    assertEquals("-37.5", SecurityIdentifier.parse(id.toString()).strikePriceExact().toString());
  }

  @Test
  void customDataCarriesItsType() {
    SecurityIdentifier id = SecurityIdentifier.generateBase("Bitcoin", "btc", "usa", null);
    assertEquals("BTC.Bitcoin", id.symbol());
    assertEquals(id, SecurityIdentifier.parse(id.toString()));
  }

  @Test
  void anEmptyTextIsNoSecurity() {
    assertSame(SecurityIdentifier.EMPTY, SecurityIdentifier.parse(" "));
    assertSame(SecurityIdentifier.EMPTY, SecurityIdentifier.parse(" 0"));
    assertEquals(" 0", SecurityIdentifier.EMPTY.toString());
    assertNotEquals(SecurityIdentifier.EMPTY, SecurityIdentifier.NONE);
  }

  @Test
  void refusesBadTexts() {
    assertEquals(
        "The string must be splittable on space into two parts. Found 'SPY'", messageOf("SPY"));
    assertEquals("'R73/' in 'SPY R73/' is not a number in base 36", messageOf("SPY R73/"));
    assertEquals(
        "The specified market wasn't found in the markets lookup. Requested: 99.",
        messageOf("SPY " + Long.toString(9901, 36)));
    assertEquals(
        "The provided properties do not match with a valid SecurityType", messageOf("SPY 1C"));
  }

  @Test
  void refusesTooFineStrikesAndEarlyDates() {
    OptionContract contract =
        new OptionContract(
            Decimal.of("475.712001"),
            OptionRight.CALL,
            OptionStyle.AMERICAN,
            LocalDate.of(2020, 5, 1));
    Exception error =
        assertThrows(
            IllegalArgumentException.class,
            () -> SecurityIdentifier.generateOption(GOOG, null, "usa", contract));
    assertEquals(
        "The specified strike price's precision is too high: 475.712001", error.getMessage());
    assertThrows(
        IllegalArgumentException.class,
        () -> SecurityIdentifier.generateEquity(LocalDate.of(1899, 12, 29), "A", "usa"));
  }

  @Test
  void questionsThatDoNotApplyAreErrors() {
    SecurityIdentifier forex = SecurityIdentifier.generateForex("EURUSD", "oanda");
    assertThrows(IllegalStateException.class, forex::date);
    assertThrows(IllegalStateException.class, forex::strikePrice);
    assertThrows(IllegalStateException.class, forex::optionRight);
    assertThrows(IllegalStateException.class, forex::underlying);
  }

  @Tag("shared")
  @Test
  void everyRecordedIdentifierIsSpelledAndRead() throws IOException {
    List<String> lines =
        Files.readAllLines(Shared.lean("rules", "security_ids.csv")).stream().skip(1).toList();
    assertEquals(117, lines.size());
    int generated = 0;
    int equal = 0;
    for (String line : lines) {
      String[] cells = line.split(",", -1);
      SecurityIdentifier parsed = SecurityIdentifier.parse(cells[7]);
      assertEquals(cells[7], parsed.toString());
      if (!cells[0].equals("equity")) {
        String spelled = generate(cells).toString();
        generated++;
        equal += cells[7].equals(spelled) ? 1 : 0;
        assertEquals(cells[7], spelled, line);
      }
    }
    Evidence.note("rules", "security_ids.csv", new Evidence.Rows(generated, equal));
    assertEquals(105, generated, "without those that need map files");
  }

  private static SecurityIdentifier generate(String[] cells) {
    String ticker = cells[1];
    String market = cells[2];
    LocalDate date = cells[3].isEmpty() ? null : LocalDate.parse(cells[3]);
    return switch (cells[0]) {
      case "equity-dated" -> SecurityIdentifier.generateEquity(date, ticker, market);
      case "option" ->
          SecurityIdentifier.generateOption(
              GOOG,
              null,
              market,
              new OptionContract(
                  Decimal.of(cells[4]),
                  OptionRight.valueOf(cells[5].toUpperCase(Locale.ROOT)),
                  OptionStyle.valueOf(cells[6].toUpperCase(Locale.ROOT)),
                  date));
      case "future" -> SecurityIdentifier.generateFuture(date, ticker, market);
      case "forex" -> SecurityIdentifier.generateForex(ticker, market);
      case "crypto" -> SecurityIdentifier.generateCrypto(ticker, market);
      case "cfd" -> SecurityIdentifier.generateCfd(ticker, market);
      case "index" -> SecurityIdentifier.generateIndex(ticker, market);
      default -> throw new IllegalArgumentException(cells[0]);
    };
  }

  private static String messageOf(String text) {
    return assertThrows(IllegalArgumentException.class, () -> SecurityIdentifier.parse(text))
        .getMessage();
  }
}
