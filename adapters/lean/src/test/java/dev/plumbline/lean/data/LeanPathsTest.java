package dev.plumbline.lean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.spi.DataKey;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LeanPathsTest {
  private static final long DAY = Nanos.of(2013, 10, 7);
  private static final Symbol SPY = Symbol.create("SPY", SecurityType.EQUITY, "usa");

  @Test
  void minutesAndSecondsHaveAFileForEachDay() {
    DataKey key = key(SPY, Resolution.MINUTE, TickType.TRADE);
    assertEquals("equity/usa/minute/spy/20131007_trade.zip", LeanPaths.zip(key));
    assertEquals("20131007_spy_minute_trade.csv", LeanPaths.entry(key));
    assertEquals(
        "20131007_spy_second_quote.csv",
        LeanPaths.entry(key(SPY, Resolution.SECOND, TickType.QUOTE)));
  }

  @Test
  void ticksOfEquitiesAreNamedInTheirOwnWay() {
    DataKey key = key(SPY, Resolution.TICK, TickType.QUOTE);
    assertEquals("equity/usa/tick/spy/20131007_quote.zip", LeanPaths.zip(key));
    assertEquals("20131007_spy_Quote_Tick.csv", LeanPaths.entry(key));
  }

  @Test
  void hoursAndDaysHaveOneFile() {
    assertEquals(
        "equity/usa/daily/spy.zip", LeanPaths.zip(key(SPY, Resolution.DAILY, TickType.TRADE)));
    assertEquals("spy.csv", LeanPaths.entry(key(SPY, Resolution.HOUR, TickType.TRADE)));
    Symbol bitcoin = Symbol.create("BTCUSD", SecurityType.CRYPTO, "coinbase");
    assertEquals(
        "crypto/coinbase/hour/btcusd_quote.zip",
        LeanPaths.zip(key(bitcoin, Resolution.HOUR, TickType.QUOTE)));
  }

  @Test
  void theTickerOfTheDayNamesTheFile() {
    DataKey key = new DataKey(SPY, "OLD", Resolution.MINUTE, TickType.TRADE, DAY);
    assertEquals("equity/usa/minute/old/20131007_trade.zip", LeanPaths.zip(key));
    assertEquals("20131007_old_minute_trade.csv", LeanPaths.entry(key));
  }

  @Test
  void futuresAreRefused() {
    Symbol future = Symbol.createFuture("ES", "cme", LocalDate.of(2013, 12, 20));
    Exception error =
        assertThrows(
            IllegalArgumentException.class,
            () -> LeanPaths.zip(key(future, Resolution.MINUTE, TickType.TRADE)));
    assertEquals("data of the kind Future cannot be read; found ES20Z13", error.getMessage());
  }

  private static DataKey key(Symbol symbol, Resolution resolution, TickType tickType) {
    return new DataKey(symbol, symbol.value(), resolution, tickType, DAY);
  }
}
