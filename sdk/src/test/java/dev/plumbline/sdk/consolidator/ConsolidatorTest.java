package dev.plumbline.sdk.consolidator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.CalendarInfo;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsolidatorTest {
  private static final Symbol A = Symbol.create("AAA", SecurityType.EQUITY, Market.USA);
  private static final Symbol B = Symbol.create("BBB", SecurityType.EQUITY, Market.USA);
  private static final long TEN = Nanos.of(2014, 6, 2, 10, 0);

  private final List<BaseData> made = new ArrayList<>();

  @Test
  void addsBarsUpAndLeavesTheNextOneOut() {
    TradeBarConsolidator consolidator = listen(new TradeBarConsolidator(Duration.ofMinutes(2)));
    consolidator.update(minute(A, 0, "10 12 9 11.50 100"));
    consolidator.update(minute(A, 1, "11 13 10 12.0 50"));
    assertEquals(0, made.size());
    assertEquals(Decimal.of("12.0"), consolidator.workingBar().closeExact());
    consolidator.update(minute(A, 2, "7 8 6 7 10"));
    TradeBar bar = (TradeBar) made.getFirst();
    assertEquals(TEN, bar.timeNs());
    assertEquals(TEN + 2 * Nanos.MINUTE, bar.endTimeNs());
    assertEquals("10 13 9 12.0 150", numbers(bar));
    assertSame(bar, consolidator.consolidated());
    assertEquals("7 8 6 7 10", numbers(consolidator.workingBar()));
  }

  @Test
  void completesABarWhenTheClockPassesItsEnd() {
    TradeBarConsolidator consolidator = listen(new TradeBarConsolidator(Duration.ofMinutes(2)));
    consolidator.update(minute(A, 0, "10 10 10 10 1"));
    consolidator.scan(TEN + Nanos.MINUTE);
    assertEquals(0, made.size());
    consolidator.scan(TEN + 2 * Nanos.MINUTE);
    assertEquals(1, made.size());
    assertNull(consolidator.workingData());
  }

  @Test
  void countsDataWhereTold() {
    TradeBarConsolidator consolidator = listen(new TradeBarConsolidator(2));
    for (int i = 0; i < 5; i++) {
      consolidator.update(minute(A, i, "10 10 10 10 1"));
    }
    assertEquals(2, made.size());
    assertEquals(TEN + 4 * Nanos.MINUTE, made.get(1).endTimeNs());
    assertThrows(IllegalArgumentException.class, () -> new TradeBarConsolidator(0));
  }

  @Test
  void countsLengthsFromAGivenTimeOfDay() {
    TradeBarConsolidator consolidator =
        listen(new TradeBarConsolidator(Duration.ofHours(1), Duration.ofMinutes(570)));
    consolidator.update(minute(A, 0, "10 10 10 10 1"));
    assertEquals(Nanos.of(2014, 6, 2, 9, 30), consolidator.workingBar().timeNs());
  }

  @Test
  void takesOneSecurityOnly() {
    TradeBarConsolidator consolidator = new TradeBarConsolidator(2);
    consolidator.update(minute(A, 0, "10 10 10 10 1"));
    TradeBar other = minute(B, 1, "10 10 10 10 1");
    Exception refused = assertThrows(IllegalStateException.class, () -> consolidator.update(other));
    assertTrue(refused.getMessage().contains("single symbol"), refused.getMessage());
  }

  @Test
  void takesOnlyDataShorterThanItsBars() {
    TradeBarConsolidator consolidator = new TradeBarConsolidator(Duration.ofSeconds(30));
    TradeBar bar = minute(A, 0, "10 10 10 10 1");
    assertThrows(IllegalArgumentException.class, () -> consolidator.update(bar));
    assertThrows(IllegalArgumentException.class, () -> new QuoteBarConsolidator(1).update(bar));
  }

  @Test
  void opensAQuoteBarWithTheLastQuotes() {
    QuoteBarConsolidator consolidator = listen(new QuoteBarConsolidator(1));
    consolidator.update(quotes(0, bar("10"), bar("11")));
    consolidator.update(quotes(1, bar("12"), null));
    QuoteBar second = (QuoteBar) made.get(1);
    assertEquals(Decimal.of("10"), second.bid().openExact());
    assertEquals(Decimal.of("12"), second.bid().closeExact());
    assertEquals(bar("11"), second.ask());
  }

  @Test
  void makesBarsOfTicks() {
    TickConsolidator trades = listen(new TickConsolidator(3));
    TickQuoteBarConsolidator quotes = listen(new TickQuoteBarConsolidator(2));
    for (Tick tick : List.of(trade(1, "10"), quote(2, "9", "0"), trade(3, "12"), trade(4, "11"))) {
      trades.update(tick);
      quotes.update(tick);
    }
    quotes.update(quote(5, "8", "13"));
    assertEquals("10 12 10 11 30", numbers((TradeBar) made.get(0)));
    QuoteBar bar = (QuoteBar) made.get(1);
    assertEquals(Decimal.of("9"), bar.bid().openExact());
    assertEquals(Decimal.of("8"), bar.bid().lowExact());
    assertEquals(bar("13"), bar.ask());
  }

  @Test
  void makesBarsOfTheValuesOfAnyData() {
    BaseDataConsolidator consolidator = listen(new BaseDataConsolidator(2));
    consolidator.update(trade(1, "10"));
    consolidator.update(minute(A, 1, "1 20 1 12 5"));
    assertEquals("10 12 10 12 0", numbers((TradeBar) made.getFirst()));
  }

  @Test
  void givesEachDatumOnOnce() {
    IdentityDataConsolidator<TradeBar> identity =
        listen(new IdentityDataConsolidator<>(TradeBar.class));
    TradeBar bar = minute(A, 0, "10 10 10 10 1");
    identity.update(bar);
    identity.update(bar);
    identity.update(minute(A, 1, "11 11 11 11 1"));
    assertEquals(2, made.size());
    assertSame(bar, identity.previous());
    FilteredIdentityDataConsolidator<Tick> trades =
        listen(FilteredIdentityDataConsolidator.forTickType(TickType.TRADE));
    trades.update(quote(1, "1", "2"));
    trades.update(trade(1, "1"));
    trades.update(trade(1, "2"));
    assertEquals(4, made.size(), "trades of one instant are all given on");
  }

  @Test
  void joinsOnlyConsolidatorsThatFit() {
    TradeBarConsolidator bars = new TradeBarConsolidator(2);
    QuoteBarConsolidator quotes = new QuoteBarConsolidator(2);
    assertThrows(IllegalArgumentException.class, () -> new SequentialConsolidator(bars, quotes));
    SequentialConsolidator both =
        listen(new SequentialConsolidator(bars, new TradeBarConsolidator(2)));
    for (int i = 0; i < 4; i++) {
      both.update(minute(A, i, "10 10 10 10 1"));
    }
    assertEquals("10 10 10 10 4", numbers((TradeBar) made.getFirst()));
  }

  @Test
  void forgetsEverythingButItsListeners() {
    TradeBarConsolidator consolidator = listen(new TradeBarConsolidator(2));
    consolidator.update(minute(A, 0, "10 10 10 10 1"));
    consolidator.reset();
    consolidator.update(minute(B, 1, "10 10 10 10 1"));
    consolidator.update(minute(B, 2, "10 10 10 10 1"));
    assertEquals(1, made.size());
    consolidator.dispose();
    consolidator.update(minute(B, 3, "10 10 10 10 1"));
    consolidator.update(minute(B, 4, "10 10 10 10 1"));
    assertEquals(1, made.size());
  }

  @Test
  void knowsTheBarsOfTheCalendar() {
    long time = Nanos.of(2014, 5, 18, 15, 30);
    assertEquals(between(2014, 5, 12, 2014, 5, 19), Calendar.WEEKLY.apply(time));
    assertEquals(between(2014, 5, 1, 2014, 6, 1), Calendar.MONTHLY.apply(time));
    assertEquals(between(2014, 4, 1, 2014, 7, 1), Calendar.QUARTERLY.apply(time));
    assertEquals(between(2014, 1, 1, 2015, 1, 1), Calendar.YEARLY.apply(time));
  }

  @Test
  void needsCalendarsThatLookBack() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new TradeBarConsolidator(time -> new CalendarInfo(time + 1, Nanos.DAY)));
  }

  private static CalendarInfo between(int y1, int m1, int d1, int y2, int m2, int d2) {
    long start = Nanos.of(y1, m1, d1);
    return new CalendarInfo(start, Nanos.of(y2, m2, d2) - start);
  }

  private <C extends DataConsolidator> C listen(C consolidator) {
    consolidator.onDataConsolidated((sender, bar) -> made.add(bar));
    return consolidator;
  }

  /// A bar of a minute after ten; the numbers are open, high, low, close and volume.
  private static TradeBar minute(Symbol symbol, int minute, String numbers) {
    long start = TEN + minute * Nanos.MINUTE;
    Decimal[] n = Arrays.stream(numbers.split(" ")).map(Decimal::of).toArray(Decimal[]::new);
    Bar prices = new Bar(n[0], n[1], n[2], n[3]);
    return new TradeBar(symbol, start, start + Nanos.MINUTE, prices, n[4], false);
  }

  private static Bar bar(String price) {
    Decimal exact = Decimal.of(price);
    return new Bar(exact, exact, exact, exact);
  }

  private static QuoteBar quotes(int minute, Bar bid, Bar ask) {
    long start = TEN + minute * Nanos.MINUTE;
    return new QuoteBar(A, start, start + Nanos.MINUTE, bid, Decimal.ONE, ask, Decimal.ONE, false);
  }

  private static Tick trade(int second, String price) {
    return tick(second, TickType.TRADE, price, Tick.Quote.NONE);
  }

  private static Tick quote(int second, String bid, String ask) {
    Tick.Quote quote = new Tick.Quote(Decimal.of(bid), Decimal.ONE, Decimal.of(ask), Decimal.ONE);
    return tick(second, TickType.QUOTE, bid, quote);
  }

  private static Tick tick(int second, TickType type, String price, Tick.Quote quote) {
    return new Tick(
        A,
        TEN + second * Nanos.SECOND,
        type,
        Decimal.of(price),
        Decimal.of(10),
        quote,
        "",
        "",
        false);
  }

  private static String numbers(TradeBar bar) {
    return "%s %s %s %s %s"
        .formatted(
            bar.openExact(), bar.highExact(), bar.lowExact(), bar.closeExact(), bar.volumeExact());
  }
}
