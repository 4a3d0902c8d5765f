package dev.plumbline.sdk.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SymbolTest {
  private static final Symbol GOOG =
      new Symbol(SecurityIdentifier.parse("GOOCV VP83T1ZUHROL"), "goog");

  @Test
  void symbolsAreEqualByIdentifierWhateverTheTicker() {
    Symbol renamed = GOOG.updateMappedSymbol("GOOCV");
    assertEquals(GOOG, renamed);
    assertEquals(GOOG.hashCode(), renamed.hashCode());
    assertEquals("GOOG", GOOG.value());
    assertEquals("GOOCV", renamed.value());
  }

  @Test
  void symbolsAreOrderedByTicker() {
    Symbol a = Symbol.create("a_b", SecurityType.EQUITY, "usa");
    Symbol b = Symbol.create("AZB", SecurityType.EQUITY, "usa");
    assertTrue(a.compareTo(b) > 0, "in upper case Z comes before _");
    assertTrue(b.compareTo(a) < 0);
  }

  @Test
  void optionsAreNamedByTheirTerms() {
    Symbol option =
        Symbol.createOption(
            GOOG,
            null,
            "usa",
            new OptionContract(
                Decimal.of("747.5"),
                OptionRight.CALL,
                OptionStyle.AMERICAN,
                LocalDate.of(2016, 1, 15)));
    assertEquals("GOOG  160115C00747500", option.value());
    assertEquals(GOOG, option.underlying());
    assertTrue(option.hasUnderlyingSymbol(GOOG));
    assertFalse(option.isCanonical());
    assertEquals("?GOOG", option.canonical().value());
    assertEquals(option.canonical(), Symbol.createCanonicalOption(GOOG, null));
    assertEquals("GOOCV 160115C00747500", option.updateMappedSymbol("GOOCV").value());
  }

  @Test
  void anIdentifierAloneNamesTheUnderlyingByItsFirstTicker() {
    Symbol option =
        new Symbol(SecurityIdentifier.parse("GOOCV W78ZFMEBFLDY|GOOCV VP83T1ZUHROL"), "unused");
    assertEquals("GOOCV 160115C00747500", option.value());
  }

  @Test
  void longTickersOfOptionsAreFollowedByABlank() {
    OptionContract contract =
        new OptionContract(
            Decimal.of(10), OptionRight.PUT, OptionStyle.AMERICAN, LocalDate.of(2016, 1, 15));
    assertEquals("ABCDEF 160115P00010000", SymbolRepresentation.optionTicker("ABCDEF", contract));
    assertEquals("ABC   160115P00010000", SymbolRepresentation.optionTicker("ABC", contract));
  }

  @Test
  void futuresAreNamedByTheirContractMonth() {
    Symbol es = Symbol.createFuture("ES", "cme", LocalDate.of(2013, 12, 20));
    assertEquals("ES20Z13", es.value());
    assertEquals("/ES", es.canonical().value());
    assertTrue(es.hasCanonical());
    assertEquals("CL20F14", Symbol.createFuture("CL", "nymex", LocalDate.of(2013, 12, 20)).value());
  }

  @Test
  void equitiesHaveNoCanonicalSymbol() {
    assertThrows(IllegalStateException.class, GOOG::canonical);
    assertFalse(GOOG.isCanonical());
    assertTrue(GOOG.requiresMapping());
    assertFalse(Symbol.create("EURUSD", SecurityType.FOREX, "oanda").requiresMapping());
  }

  @Test
  void dailyBarsOfForexEndAtMidnight() {
    SecurityExchangeHours always = SecurityExchangeHours.alwaysOpen(MarketTimeZone.UTC);
    assertFalse(StrictEndTime.use(true, GOOG, Nanos.DAY, always));
    assertEquals(
        Nanos.of(2013, 10, 8),
        StrictEndTime.nextDailyEndTime(GOOG, Nanos.of(2013, 10, 7, 12, 0), always));
  }

  @Test
  void propertiesRefuseLotsOfNothing() {
    SymbolProperties defaults = SymbolProperties.defaults("usd");
    assertEquals("USD", defaults.quoteCurrency());
    assertEquals("0.01", defaults.minimumPriceVariationExact().toString());
    assertEquals(1.0, defaults.lotSize());
    Exception error =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                new SymbolProperties(
                    "",
                    "USD",
                    Decimal.ONE,
                    Decimal.ONE,
                    Decimal.ZERO,
                    "",
                    null,
                    Decimal.ONE,
                    Decimal.ONE));
    assertEquals(
        "`SymbolProperties` `LotSize` can not be less than or equal to 0; found 0",
        error.getMessage());
  }
}
