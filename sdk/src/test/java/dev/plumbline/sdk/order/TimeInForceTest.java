package dev.plumbline.sdk.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.security.TestAccount;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeInForceTest {
  private static final MarketTimeZone NEW_YORK = MarketTimeZone.NEW_YORK;

  private static Order order(SecurityType type, String newYork) {
    Symbol symbol = Symbol.create("EURUSD", type, Market.USA);
    long utc = NEW_YORK.toUtc(Nanos.parse(newYork));
    return new MarketOrder(OrderTerms.of(symbol, Decimal.ONE, utc));
  }

  private static OrderClock clock(String newYork) {
    return new OrderClock(TestAccount.usEquities(), Nanos.parse(newYork));
  }

  @ParameterizedTest
  @CsvSource({
    // order made, now, expired
    "2013-10-07T10:00:00, 2013-10-07T15:59:59, false",
    "2013-10-07T10:00:00, 2013-10-07T16:00:00, true",
    "2013-10-07T16:00:00, 2013-10-08T15:59:00, false",
    "2013-10-07T16:00:00, 2013-10-08T16:00:00, true",
    "2013-10-11T17:00:00, 2013-10-14T15:59:00, false",
    "2013-10-11T17:00:00, 2013-10-14T16:00:00, true",
    "2013-12-24T17:00:00, 2013-12-26T15:59:00, false",
  })
  void endsADayOrderAtTheNextClose(String made, String now, boolean expired) {
    Order share = order(SecurityType.EQUITY, made);
    assertEquals(expired, TimeInForce.DAY.isOrderExpired(clock(now), share));
  }

  @ParameterizedTest
  @CsvSource({
    "2013-10-09T10:30:00, 2013-10-09T15:59:59, false",
    "2013-10-09T10:30:00, 2013-10-09T16:00:00, true",
    "2013-10-12T00:00:00, 2013-10-14T15:59:59, false",
    "2013-10-12T00:00:00, 2013-10-14T16:00:00, true",
  })
  void endsAnOrderAtTheCloseOfItsDateOrTheNextOne(String expiry, String now, boolean expired) {
    TimeInForce until = TimeInForce.goodTilDate(LocalDateTime.parse(expiry));
    Order share = order(SecurityType.EQUITY, "2013-10-07T10:00:00");
    assertEquals(expired, until.isOrderExpired(clock(now), share));
  }

  @ParameterizedTest
  @CsvSource({
    "2013-10-07T10:00:00, 2013-10-07T16:59:59, false",
    "2013-10-07T10:00:00, 2013-10-07T17:00:00, true",
    "2013-10-07T17:00:01, 2013-10-08T16:59:59, false",
    "2013-10-07T17:00:01, 2013-10-08T17:00:00, true",
  })
  void endsADayOrderOfACurrencyAtFiveInNewYork(String made, String now, boolean expired) {
    Order pair = order(SecurityType.FOREX, made);
    OrderClock clock = new OrderClock(SecurityExchangeHours.alwaysOpen(NEW_YORK), Nanos.parse(now));
    assertEquals(expired, TimeInForce.DAY.isOrderExpired(clock, pair));
    TimeInForce sameDay = TimeInForce.goodTilDate(LocalDateTime.parse("2013-10-07T00:00:00"));
    assertEquals(expired, sameDay.isOrderExpired(clock, pair));
  }

  @Test
  void endsADayOrderOfACryptoCurrencyAtMidnight() {
    Order coin = order(SecurityType.CRYPTO, "2013-10-07T10:00:00");
    assertFalse(TimeInForce.DAY.isOrderExpired(clock("2013-10-07T23:59:59"), coin));
    assertTrue(TimeInForce.DAY.isOrderExpired(clock("2013-10-08T00:00:00"), coin));
    TimeInForce until = TimeInForce.goodTilDate(LocalDateTime.parse("2013-10-08T10:00:00"));
    assertFalse(until.isOrderExpired(clock("2013-10-08T23:59:59"), coin));
    assertTrue(until.isOrderExpired(clock("2013-10-09T00:00:00"), coin));
  }

  @Test
  void neverEndsAnOrderGoodTilCanceled() {
    Order share = order(SecurityType.EQUITY, "2013-10-07T10:00:00");
    assertFalse(TimeInForce.GOOD_TIL_CANCELED.isOrderExpired(clock("2023-10-07T10:00:00"), share));
    assertTrue(TimeInForce.DAY.isFillValid(clock("2013-10-07T10:00:00"), share, null));
  }
}
