package dev.plumbline.sdk.security;

import static dev.plumbline.sdk.security.TestAccount.d;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.value.CashAmount;
import dev.plumbline.sdk.value.Currencies;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class CashBookTest {
  private final CashBook book = new CashBook();

  @Test
  void startsWithDollars() {
    assertEquals("USD", book.accountCurrency());
    assertEquals(List.of("USD"), List.copyOf(book.keys()));
    assertEquals("0.0", book.totalValueInAccountCurrencyExact().toString());
  }

  @Test
  void sumsAllCurrenciesAtTheirRates() {
    book.get("USD").setAmount(d("1000"));
    book.add("EUR", d("200"), d("1.35"));
    assertEquals("1270.00", book.totalValueInAccountCurrencyExact().toString());
    assertEquals(1270.0, book.totalValueInAccountCurrency());
  }

  @Test
  void rateOfTheAccountCurrencyLosesItsDigitOnceFeedsAreSettled() {
    book.get("USD").setAmount(d("100000"));
    assertEquals("100000.0", book.totalValueInAccountCurrencyExact().toString());
    assertEquals(List.of(), book.ensureCurrencyDataFeeds());
    assertEquals("100000", book.totalValueInAccountCurrencyExact().toString());
  }

  @Test
  void namesCurrenciesThatNothingPrices() {
    book.add("EUR", d("200"), Decimal.ZERO);
    assertEquals(List.of("EUR"), book.ensureCurrencyDataFeeds());
    assertEquals(Decimal.ZERO, book.get("EUR").conversionRateExact());
    assertEquals(List.of(), book.ensureCurrencyDataFeeds());
  }

  @Test
  void keepsTheRateAnAuthorGave() {
    book.add("EUR", d("200"), d("1.35"));
    book.ensureCurrencyDataFeeds();
    assertEquals("1.35", book.get("EUR").conversionRateExact().toString());
  }

  @Test
  void convertsByBothRates() {
    book.add("EUR", Decimal.ZERO, d("1.5"));
    assertEquals("6.0", book.convert(d("4"), "EUR", "USD").toString());
    assertEquals(
        new CashAmount(d("6"), "USD"),
        book.convertToAccountCurrency(new CashAmount(d("4"), "EUR")));
    CashAmount dollars = new CashAmount(d("4"), "USD");
    assertEquals(dollars, book.convertToAccountCurrency(dollars));
  }

  @Test
  void zeroNeedsNoRate() {
    assertEquals(Decimal.ZERO, book.convert(Decimal.ZERO, "XXX", "USD"));
  }

  @Test
  void refusesToConvertWithoutARate() {
    book.add("EUR", Decimal.ONE, Decimal.ZERO);
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> book.convert(Decimal.ONE, "EUR", "USD"));
    assertEquals("The conversion rate for EUR is not available.", e.getMessage());
  }

  @Test
  void saysWhichCurrencyIsMissing() {
    Exception e = assertThrows(NoSuchElementException.class, () -> book.get("EUR"));
    assertEquals("This cash symbol (EUR) was not found in your cash book.", e.getMessage());
    Exception none =
        assertThrows(IllegalStateException.class, () -> book.get(Currencies.NULL_CURRENCY));
    assertEquals("Unexpected request for NullCurrency Cash instance", none.getMessage());
  }

  @Test
  void ignoresTheCurrencyOfNoFee() {
    assertNull(book.add(Currencies.NULL_CURRENCY, Decimal.ONE, Decimal.ONE));
    assertEquals(1, book.count());
  }

  @Test
  void addingAgainReplacesAmountAndRateOfTheSameEntry() {
    Cash first = book.add("EUR", d("200"), d("1.35"));
    Cash second = book.add("EUR", d("300"), d("1.40"));
    assertTrue(first == second);
    assertEquals("300", first.amountExact().toString());
    assertEquals("1.40", first.conversionRateExact().toString());
  }

  @Test
  void accountCurrencyTakesTheAmountAlong() {
    book.get("USD").setAmount(d("500"));
    book.setAccountCurrency("eur");
    assertEquals("EUR", book.accountCurrency());
    assertEquals("500.0", book.totalValueInAccountCurrencyExact().toString());
    assertFalse(book.containsKey("USD"));
  }

  @Test
  void tellsOfEveryChangeAndOfNoneThatIsNone() {
    List<CashBookUpdate.Type> told = new ArrayList<>();
    book.onUpdated(update -> told.add(update.type()));
    Cash euros = book.add("EUR", d("200"), d("1.35"));
    euros.addAmount(d("-50"));
    euros.setAmount(d("150.0"));
    euros.setConversionRate(d("1.350"));
    euros.setConversionRate(d("1.36"));
    book.remove("EUR");
    euros.addAmount(d("1"));
    assertEquals(
        List.of(
            CashBookUpdate.Type.ADDED,
            CashBookUpdate.Type.UPDATED,
            CashBookUpdate.Type.UPDATED,
            CashBookUpdate.Type.REMOVED),
        told);
    assertEquals("151", euros.amountExact().toString());
  }

  @Test
  void refusesACashWithoutName() {
    Exception e =
        assertThrows(IllegalArgumentException.class, () -> new Cash("", Decimal.ONE, Decimal.ONE));
    assertEquals("Cash symbols cannot be null or empty.", e.getMessage());
  }
}
