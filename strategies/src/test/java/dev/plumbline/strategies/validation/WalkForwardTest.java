package dev.plumbline.strategies.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class WalkForwardTest {
  @Test
  void leavesAGapForLabelsAndEmbargo() {
    List<Fold> folds = new WalkForward(10, 4, 2, 1, false).folds(20);
    assertEquals(
        List.of(new Fold(0, 7, 10, 14), new Fold(4, 11, 14, 18), new Fold(8, 15, 18, 20)), folds);
  }

  @Test
  void keepsTheWholePastWhenAnchored() {
    List<Fold> folds = new WalkForward(10, 5, 0, 0, true).folds(20);
    assertEquals(List.of(new Fold(0, 10, 10, 15), new Fold(0, 15, 15, 20)), folds);
  }

  @Test
  void refusesASpanWithoutAFold() {
    WalkForward schedule = new WalkForward(10, 5, 0, 0, true);
    assertThrows(IllegalArgumentException.class, () -> schedule.folds(10));
    assertThrows(IllegalArgumentException.class, () -> new WalkForward(3, 5, 2, 1, true));
  }
}
