package dev.plumbline.strategies.label;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Values of the book and of its published reimplementations (references, section 4).
class SampleWeightsTest {
  /// Eight samples of three hours each, by the hour they begin at.
  private static final int[] HOURS = {1, 2, 5, 7, 10, 11, 12, 20};

  @Test
  void countsTheSamplesThatLookAtARow() {
    int[] expected = {1, 2, 2, 1, 1, 1, 2, 1, 1, 1, 2, 3, 2, 1, 0, 0, 0, 0, 0, 1, 1, 1};
    assertArrayEquals(expected, SampleWeights.concurrency(eight(), 22));
  }

  @Test
  void measuresUniqueness() {
    double[] expected = {2 / 3., 2 / 3., .8333, .8333, .6111, .4444, .6111, 1};
    assertArrayEquals(expected, SampleWeights.averageUniqueness(eight(), 22), 5e-5);
  }

  @Test
  void followsTheExampleOfTheBook() {
    List<Label> three =
        List.of(new Label(0, 2, 1, 0, 0), new Label(2, 3, 1, 0, 0), new Label(4, 5, 1, 0, 0));
    assertArrayEquals(
        new double[] {5 / 6., .75, 1}, SampleWeights.averageUniqueness(three, 6), 1e-15);
    assertArrayEquals(
        new double[] {5 / 14., 3 / 14., 6 / 14.},
        SampleWeights.sequentialChances(three, 6, List.of(1)),
        1e-15);
    assertArrayEquals(
        new double[] {5 / 11., 3 / 11., 3 / 11.},
        SampleWeights.sequentialChances(three, 6, List.of(1, 2)),
        1e-15);
  }

  @Test
  void givesTheNewestSampleAFactorOfOne() {
    double[] uniqueness = {1, .5, .5};
    assertArrayEquals(new double[] {.75, .875, 1}, SampleWeights.timeDecay(uniqueness, .5), 1e-15);
    assertArrayEquals(new double[] {.5, .75, 1}, SampleWeights.timeDecay(uniqueness, 0), 1e-15);
    assertArrayEquals(new double[] {0, .5, 1}, SampleWeights.timeDecay(uniqueness, -.5), 1e-15);
  }

  @Test
  void looksAheadOverTheHorizonOnly() {
    double[] returns = HorizonReturns.of(new double[] {100, 110, 99}, 1);
    assertEquals(.1, returns[0], 1e-15);
    assertEquals(-.1, returns[1], 1e-15);
    assertEquals(Double.NaN, returns[2]);
  }

  private static List<Label> eight() {
    List<Label> labels = new ArrayList<>();
    for (int hour : HOURS) {
      labels.add(new Label(hour - 1, hour + 1, 1, 0, 0));
    }
    return labels;
  }
}
