package dev.plumbline.sdk.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CompositeIndicatorTest {
  private final Identity left = new Identity("left");
  private final Identity right = new Identity("right");

  @Test
  void waitsForBothParts() {
    CompositeIndicator sum = left.plus(right);
    left.update(1, 2);
    assertEquals(0, sum.samples());
    assertFalse(sum.isReady());
    right.update(2, 3);
    assertEquals(5, sum.value());
    assertEquals(2, sum.timeNs());
    left.update(3, 4);
    assertEquals(5, sum.value(), "the right part has no new value yet");
    assertTrue(sum.isReady());
  }

  @Test
  void doesNotWaitForConstants() {
    CompositeIndicator scaled = left.times(3).minus(1);
    left.update(1, 2);
    assertEquals(5, scaled.value());
    assertEquals("COMPOSE(COMPOSE(left,3),1)", scaled.name());
  }

  @Test
  void keepsItsValueWhereTheDivisorIsZero() {
    CompositeIndicator ratio = left.over(right);
    left.update(1, 6);
    right.update(1, 3);
    assertEquals(2, ratio.value());
    left.update(2, 5);
    right.update(2, 0);
    assertEquals(2, ratio.value());
    assertEquals(1, ratio.timeNs());
  }

  @Test
  void averagesOneIndicatorWeightedByAnother() {
    CompositeIndicator average = IndicatorExtensions.weightedBy(left, right, 2);
    double[][] rows = {{10, 1}, {20, 3}, {30, 1}};
    for (int i = 0; i < rows.length; i++) {
      left.update(i, rows[i][0]);
      right.update(i, rows[i][1]);
    }
    assertEquals((20 * 3 + 30 * 1) / 4.0, average.value());
  }

  @Test
  void feedsAnIndicatorWithAnotherOnceThatIsReady() {
    SimpleMovingAverage average = new SimpleMovingAverage(2);
    Maximum highest = IndicatorExtensions.max(average, 3);
    Minimum eager = IndicatorExtensions.of(new Minimum(3), average, false);
    for (int i = 1; i <= 4; i++) {
      average.update(i, i);
    }
    assertEquals(3, highest.samples());
    assertEquals(3.5, highest.value());
    assertEquals(4, eager.samples());
    assertSame(highest, highest.of(new Identity("y")));
  }

  @Test
  void resetsItsParts() {
    CompositeIndicator sum = left.plus(right);
    left.update(1, 2);
    right.update(1, 3);
    sum.reset();
    assertEquals(0, left.samples());
    assertEquals(0, sum.value());
    right.update(2, 1);
    assertEquals(0, sum.samples());
  }
}
