package dev.plumbline.sdk.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.security.TestAccount;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InsightTest {
  private static final Symbol SPY = TestAccount.symbol("SPY");

  private static long newYork(String local) {
    return MarketTimeZone.NEW_YORK.toUtc(Nanos.parse(local));
  }

  /// When an insight ends that is emitted at a time, both in New York.
  private static String close(Insight insight, String generated) {
    insight.setGenerated(newYork(generated), TestAccount.usEquities());
    return Nanos.toText(MarketTimeZone.NEW_YORK.toLocal(insight.closeUtcNs()));
  }

  private static Insight up(Duration period) {
    return Insight.price(SPY, period, InsightDirection.UP);
  }

  private static Insight up(Resolution resolution, int bars) {
    return Insight.price(SPY, resolution, bars, InsightDirection.UP);
  }

  @Test
  void countsTradingTimeAlone() {
    String monday = "2013-10-07T15:50:00";
    assertEquals("2013-10-08T09:40:00", close(up(Duration.ofMinutes(20)), monday));
    assertEquals("2013-10-08T09:40:00", close(up(Resolution.MINUTE, 20), monday));
    assertEquals("2013-10-08T10:20:00", close(up(Resolution.HOUR, 1), monday));
    assertEquals("2013-10-07T15:50:30", close(up(Duration.ofSeconds(30)), monday));
  }

  @Test
  void countsTradingDays() {
    String friday = "2013-10-11T16:00:00";
    assertEquals("2013-10-14T16:00:00", close(up(Duration.ofDays(1)), friday));
    assertEquals("2013-10-15T16:00:00", close(up(Resolution.DAILY, 2), friday));
  }

  /// Half a day more is half of the 6.5 hours of a trading day.
  @Test
  void turnsPartsOfDaysIntoTradingTime() {
    Insight insight = up(Duration.ofHours(36));
    assertEquals("2013-10-08T13:15:00", close(insight, "2013-10-07T10:00:00"));
    assertEquals(Duration.ofHours(36), insight.period());
  }

  /// LEAN's `InsightTests.SetPeriodAndCloseTimeUsingExpiryEndOfDay` and `...OneMonth`.
  @Test
  void waitsForTheOpenAfterAnExpiry() {
    Insight endOfDay =
        Insight.price(SPY, t -> t.toLocalDate().plusDays(1).atStartOfDay(), InsightDirection.UP);
    assertEquals("2018-12-04T09:30:00", close(endOfDay, "2018-12-03T09:31:00"));
    Insight oneMonth = Insight.price(SPY, t -> t.plusMonths(1), InsightDirection.UP);
    assertEquals("2019-01-03T09:31:00", close(oneMonth, "2018-12-03T09:31:00"));
  }

  @Test
  void refusesACloseThatIsPast() {
    Insight insight = Insight.price(SPY, LocalDateTime.of(2013, 10, 7, 10, 0), InsightDirection.UP);
    assertThrows(IllegalArgumentException.class, () -> close(insight, "2013-10-07T11:00:00"));
  }

  @Test
  void refusesPeriodsThatAreNone() {
    assertThrows(IllegalArgumentException.class, () -> up(Duration.ofMillis(999)));
    assertThrows(IllegalArgumentException.class, () -> up(Resolution.DAILY, 0));
  }

  @Test
  void lastsUntilItIsCancelledWhereThatIsSaid() {
    Insight insight = up(Insight.ENDLESS);
    assertEquals("2050-12-30T19:00:00", close(insight, "2013-10-07T10:00:00"));
    insight.cancel(newYork("2013-10-07T11:00:00"));
    assertTrue(insight.isExpired(newYork("2013-10-07T11:00:00")));
    assertFalse(insight.isExpired(newYork("2013-10-07T10:59:59")));
    assertEquals(Duration.ofMinutes(60).minusSeconds(1), insight.period());
  }

  /// Texts from the log of LEAN's `AccumulativeInsightPortfolioRegressionAlgorithm`, and its
  /// `Messages.Insight`.
  @Test
  void isWrittenAsLeanWritesIt() {
    Insight insight = up(Duration.ofMinutes(20)).withMagnitude(0.025).withConfidence(0.25);
    insight.setId(UUID.fromString("51a8802a-9869-4706-94fb-cc5c73b7d607"));
    assertEquals(
        "51a8802a9869470694fbcc5c73b7d607: SPY Price Up within 00:20:00 by 0.025% with 25%"
            + " confidence",
        insight.toString());
    Insight weighted = up(Duration.ofDays(12)).withWeight(0.3333).withTag("note");
    assertTrue(
        weighted.toString().endsWith("Up within 12.00:00:00 and 33.3% weight: note"),
        weighted.toString());
  }

  @Test
  void groupsInsightsOnce() {
    Insight first = up(Duration.ofDays(1));
    Insight second = up(Duration.ofDays(1));
    List<Insight> group = Insight.group(first, second);
    assertEquals(List.of(first, second), group);
    assertNull(up(Duration.ofDays(1)).groupId());
    first.setId(new UUID(0, 3));
    assertEquals(new UUID(0, 3), second.groupId());
    assertThrows(IllegalStateException.class, () -> Insight.group(second));
  }

  @Test
  void keepsScoresBetweenZeroAndOneUntilTheyAreFinal() {
    InsightScore score = new InsightScore();
    Instant now = Instant.parse("2013-10-07T14:00:00Z");
    score.setScore(InsightScoreType.DIRECTION, 3, now);
    score.setScore(InsightScoreType.MAGNITUDE, 0.25, now);
    score.finalizeScore(now);
    score.setScore(InsightScoreType.MAGNITUDE, 0.75, now);
    assertEquals("Direction: 100 Magnitude: 25", score.toString());
    assertTrue(score.isFinalScore());
    assertEquals(1, score.getScore(InsightScoreType.DIRECTION));
    assertEquals(now, score.updatedTimeUtc());
  }
}
