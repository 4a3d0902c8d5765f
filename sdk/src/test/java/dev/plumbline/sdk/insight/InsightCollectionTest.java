package dev.plumbline.sdk.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.security.TestAccount;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class InsightCollectionTest {
  private static final Symbol SPY = TestAccount.symbol("SPY");
  private static final Symbol IBM = TestAccount.symbol("IBM");
  private static final long NOON = TestAccount.NOON;

  private final InsightManager insights = new InsightManager(() -> NOON + Nanos.HOUR);

  private static Insight insight(Symbol symbol, int minutes) {
    Insight insight = Insight.price(symbol, Duration.ofMinutes(minutes), InsightDirection.UP);
    insight.setGenerated(NOON, TestAccount.usEquities());
    return insight;
  }

  @Test
  void knowsThoseThereAreAndThoseThereEverWere() {
    Insight gone = insight(SPY, 5);
    insights.addRange(List.of(gone, insight(IBM, 10)));
    insights.remove(gone);
    assertEquals(1, insights.count());
    assertEquals(2, insights.totalCount());
    assertEquals(2, insights.getInsights().size());
    assertFalse(insights.containsKey(SPY));
    assertFalse(insights.contains(gone));
  }

  @Test
  void knowsWhenTheNextOneEnds() {
    assertNull(insights.nextExpiryUtcNs());
    insights.addRange(List.of(insight(SPY, 30), insight(IBM, 10)));
    assertEquals(NOON + 10 * Nanos.MINUTE, insights.nextExpiryUtcNs());
  }

  /// At the very instant of its end an insight is still active.
  @Test
  void removesThoseThatHaveEnded() {
    insights.addRange(List.of(insight(SPY, 10), insight(SPY, 20)));
    long end = NOON + 10 * Nanos.MINUTE;
    assertEquals(List.of(), insights.removeExpiredInsights(end));
    assertEquals(1, insights.removeExpiredInsights(end + 1).size());
    assertTrue(insights.hasActiveInsights(SPY, end + 1));
    assertEquals(1, insights.getActiveInsights(end + 1).size());
  }

  @Test
  void endsThoseOfASecurityASecondAgo() {
    Insight insight = insight(SPY, 120);
    insights.addRange(List.of(insight, insight(IBM, 120)));
    insights.cancel(List.of(SPY));
    assertEquals(NOON + Nanos.HOUR - Nanos.SECOND, insight.closeUtcNs());
    assertTrue(insights.hasActiveInsights(IBM, NOON + Nanos.HOUR));
  }

  @Test
  void letsAFunctionJudgeOnceAStep() {
    insights.setInsightScoreFunction(
        (all, time) -> all.forEach(i -> i.score().setScore(InsightScoreType.DIRECTION, 1, time)));
    Insight insight = insight(SPY, 10);
    insights.add(insight);
    insights.step();
    assertEquals(1, insight.score().direction());
  }

  @Test
  void removesWhatAFilterPicksFromAllThereEverWere() {
    insights.addRange(List.of(insight(SPY, 10), insight(IBM, 20)));
    insights.removeInsights(i -> i.symbol().equals(SPY));
    assertEquals(List.of(IBM), insights.getInsights().stream().map(Insight::symbol).toList());
    insights.clear(List.of(IBM));
    assertEquals(0, insights.count());
  }
}
