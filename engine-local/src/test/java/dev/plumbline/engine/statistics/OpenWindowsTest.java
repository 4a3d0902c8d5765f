package dev.plumbline.engine.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.plumbline.sdk.result.Trade;
import dev.plumbline.sdk.result.TradeDirection;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Trades taken once for all windows that begin with the same day.
class OpenWindowsTest {
  private static final LocalDate FIRST = LocalDate.of(2011, 1, 12);

  private final Random random = new Random(5);
  private final List<Trade> trades = new ArrayList<>();
  private final OpenWindows open = new OpenWindows();

  private void trade(long exit) {
    Decimal profit = Decimal.ofUnscaled(random.nextInt(-5000, 5000), 2);
    trades.add(
        new Trade(
            "1",
            List.of(),
            exit - random.nextLong(Nanos.DAY),
            Decimal.of(10),
            TradeDirection.LONG,
            Decimal.of(5),
            exit,
            Decimal.of(11),
            profit,
            Decimal.ONE,
            profit.min(Decimal.ZERO),
            profit.max(Decimal.ZERO),
            Decimal.ONE,
            profit.isPositive(),
            List.of(1)));
  }

  private StatisticsBuilder builder() {
    ValueSeries none = ValueSeries.EMPTY;
    return new StatisticsBuilder(
        new StatisticsInput(
            List.copyOf(trades),
            new StatisticsInput.Transactions(none, none),
            new StatisticsInput.Sampled(none, none, none, none),
            Decimal.ONE,
            utcNs -> Decimal.ZERO,
            252));
  }

  private StatisticsBuilder month(LocalDate lastDay) {
    long midnight = lastDay.toEpochDay() * Nanos.DAY;
    for (int n = random.nextInt(1, 9); n > 0; n--) {
      trade(midnight - n * Nanos.DAY);
    }
    StatisticsBuilder builder = builder();
    open.month(builder, FIRST, lastDay);
    return builder;
  }

  private static LocalDate lastDay(int month) {
    return LocalDate.of(2011, 1, 1).plusMonths(month + 1L).minusDays(1);
  }

  @Test
  void figuresAreThoseOfEachWindowsOwnTrades() {
    for (int i = 0; i < 30; i++) {
      StatisticsBuilder builder = month(lastDay(i));
      for (int months : StatisticsBuilder.MONTHS) {
        RollingWindow window = RollingWindow.ending(months, FIRST, lastDay(i));
        assertEquals(
            TradeFigures.of(builder.trades(window)), open.figures(window), window.toString());
      }
    }
  }

  @Test
  void nothingIsKnownAfterAMonthThatIsMissing() {
    month(lastDay(0));
    month(lastDay(2));
    assertNull(open.figures(RollingWindow.ending(1, FIRST, lastDay(2))));
    month(lastDay(3));
    assertNull(open.figures(RollingWindow.ending(1, FIRST, lastDay(3))));
  }

  @Test
  void nothingIsKnownWhereTradesDoNotHaveTheOrderOfTheirExits() {
    month(lastDay(0));
    trade(FIRST.toEpochDay() * Nanos.DAY);
    month(lastDay(1));
    assertNull(open.figures(RollingWindow.ending(1, FIRST, lastDay(1))));
  }
}
