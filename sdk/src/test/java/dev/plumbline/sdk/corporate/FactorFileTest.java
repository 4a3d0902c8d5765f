package dev.plumbline.sdk.corporate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactorFileTest {
  private static final FactorFile APPLE =
      new FactorFile(
          "aapl",
          List.of(
              row(2014, 5, 7, "0.8961764", "0.03571430", "592.33"),
              row(2014, 6, 6, "0.9011818", "0.03571430", "645.57"),
              row(2014, 8, 6, "0.9011818", "0.25", "94.97"),
              row(2014, 8, 6, "0.5", "0.5", "1"),
              row(2050, 12, 31, "1", "1", "0")),
          Nanos.of(2014, 5, 6));

  @Test
  void factorsHoldUntilTheirDate() {
    assertEquals("0.8961764", scalesOn(2014, 5, 7).priceFactorExact().toString());
    assertEquals("0.9011818", scalesOn(2014, 5, 8).priceFactorExact().toString());
    assertEquals("0.25", scalesOn(2014, 6, 7).splitFactorExact().toString());
    assertEquals("1", scalesOn(2014, 8, 7).splitFactorExact().toString());
    assertEquals("1", scalesOn(2051, 1, 1).splitFactorExact().toString());
  }

  @Test
  void scaledPricesKeepTheDigitsOfTheFile() {
    long day = Nanos.of(2014, 5, 7, 9, 31);
    Decimal raw = Decimal.of(5_923_300).multiply(Decimal.of("0.0001"));
    assertEquals(
        "0.032006312802520", APPLE.priceScale(day, DataNormalizationMode.ADJUSTED).toString());
    assertEquals(19, raw.multiply(APPLE.priceScale(day, DataNormalizationMode.ADJUSTED)).scale());
    assertEquals(
        "0.03571430", APPLE.priceScale(day, DataNormalizationMode.SPLIT_ADJUSTED).toString());
    assertEquals(
        "0.03571430", APPLE.priceScale(day, DataNormalizationMode.TOTAL_RETURN).toString());
  }

  @Test
  void spyHasElevenDigitsAsInLeansOrders() {
    // LEAN's order of BasicTemplateAlgorithm: lastPrice 144.77307790400 from 1462000-like
    // deci-cents
    FactorFile spy =
        new FactorFile("spy", List.of(row(2013, 12, 19, "0.9904448", "1", "181.49")), Nanos.MIN);
    Decimal scale = spy.priceScale(Nanos.of(2013, 10, 7), DataNormalizationMode.ADJUSTED);
    assertEquals(7, scale.scale());
    assertEquals(11, Decimal.of(1_461_700).multiply(Decimal.of("0.0001")).multiply(scale).scale());
  }

  @Test
  void rawPricesHaveNoFactor() {
    assertEquals("0", APPLE.priceScale(Nanos.of(2014, 5, 7), DataNormalizationMode.RAW).toString());
  }

  @Test
  void scaledRawScalesToTheEnd() {
    long day = Nanos.of(2014, 5, 7);
    Decimal scale = APPLE.priceScale(day, DataNormalizationMode.SCALED_RAW, Nanos.of(2014, 7, 1));
    assertEquals(
        Decimal.of("0.8961764")
            .multiply(Decimal.of("0.03571430"))
            .divide(Decimal.of("0.9011818").multiply(Decimal.of("0.25"))),
        scale);
    assertThrows(
        IllegalArgumentException.class,
        () -> APPLE.priceScale(day, DataNormalizationMode.SCALED_RAW));
  }

  @Test
  void modesOfFuturesAreRefused() {
    Exception error =
        assertThrows(
            IllegalArgumentException.class,
            () -> APPLE.priceFactor(Nanos.of(2014, 5, 7), DataNormalizationMode.BACKWARDS_RATIO));
    assertEquals("prices of an equity cannot be normalised by BackwardsRatio", error.getMessage());
  }

  @Test
  void announcesDividends() {
    CorporateEvent dividend = APPLE.dividendEventOnNextTradingDay(Nanos.of(2014, 5, 7));
    assertEquals(Decimal.of("0.8961764").divide(Decimal.of("0.9011818")), dividend.factor());
    assertEquals("592.33", dividend.referencePrice().toString());
    assertNull(APPLE.splitEventOnNextTradingDay(Nanos.of(2014, 5, 7)));
  }

  @Test
  void announcesSplits() {
    CorporateEvent split = APPLE.splitEventOnNextTradingDay(Nanos.of(2014, 6, 6));
    assertEquals("0.1428572", split.factor().toString());
    assertEquals("645.57", split.referencePrice().toString());
    assertNull(APPLE.dividendEventOnNextTradingDay(Nanos.of(2014, 6, 6)));
    assertNull(APPLE.splitEventOnNextTradingDay(Nanos.of(2014, 6, 7)));
    assertNull(APPLE.splitEventOnNextTradingDay(Nanos.of(2050, 12, 31)));
  }

  @Test
  void knowsTheLastChange() {
    assertEquals(Nanos.of(2014, 8, 6), APPLE.mostRecentFactorChangeNs());
    assertEquals(Nanos.MIN, FactorFile.empty("A").mostRecentFactorChangeNs());
    assertEquals(
        "1", FactorFile.empty("A").priceScale(0, DataNormalizationMode.ADJUSTED).toString());
  }

  private static FactorFileRow scalesOn(int year, int month, int day) {
    return APPLE.scalingFactors(Nanos.of(year, month, day));
  }

  private static FactorFileRow row(
      int year, int month, int day, String price, String split, String reference) {
    return new FactorFileRow(
        LocalDate.of(year, month, day),
        Decimal.of(price),
        Decimal.of(split),
        Decimal.of(reference));
  }
}
