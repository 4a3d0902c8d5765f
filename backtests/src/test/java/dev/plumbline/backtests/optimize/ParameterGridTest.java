package dev.plumbline.backtests.optimize;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterGridTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fast=5..20:5      | 5 10 15 20
          fast=5..22:5      | 5 10 15 20
          n=1..3            | 1 2 3
          x=0.1..0.3:0.1    | 0.1 0.2 0.3
          x=-2..2:2         | -2 0 2
          mode=slow,fast    | slow fast
          one=7             | 7
          same=4..4         | 4
          """)
  void readsTheValuesOfAParameter(String text, String values) {
    assertEquals(List.of(values.split(" ")), ParameterRange.parse(text).values());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fast",
        "=1..2",
        "fast=",
        "fast=1..x",
        "fast=3..1",
        "fast=1..3:0",
        "fast=1..3:-1",
        "mode=a,,b",
        "mode=a,a",
        "n=1..1000000000"
      })
  void refusesWhatIsNoRangeAndSaysWhatOneIs(String text) {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> ParameterRange.parse(text));
    assertTrue(error.getMessage().contains("expected"), error.getMessage());
    assertTrue(error.getMessage().contains(text), error.getMessage());
  }

  @Test
  void numbersTheCombinationsSoThatTheLastParameterChangesFastest() {
    ParameterGrid grid = ParameterGrid.parse(List.of("a=1..2", "b=5..7"));
    assertEquals(6, grid.size());
    assertEquals(Map.of("a", "1", "b", "6"), grid.parameters(1));
    assertEquals(Map.of("a", "2", "b", "5"), grid.parameters(3));
    assertArrayEquals(new int[] {1, 2}, grid.places(5));
    assertEquals(5, grid.index(new int[] {1, 2}));
    assertEquals("a=1,2 b=5,6,7", grid.text());
  }

  @ParameterizedTest
  @CsvSource({"8, 6", "16, 8", "1, 2", "3, 4"})
  void ordersCombinationsSoThatNeighboursHaveFewValuesBetweenThem(int together, int most) {
    ParameterGrid grid = ParameterGrid.parse(List.of("fast=1..8", "slow=11..22"));
    List<Integer> order = grid.inTiles(together);
    assertEquals(grid.size(), Set.copyOf(order).size());
    for (int from = 0; from < order.size(); from += together) {
      Set<String> values = new HashSet<>();
      order.subList(from, from + together).forEach(i -> values.addAll(grid.parameters(i).values()));
      assertTrue(values.size() <= most, values.toString());
    }
  }

  @Test
  void refusesAParameterThatIsThereTwice() {
    List<String> twice = List.of("a=1..2", "a=3..4");
    assertThrows(IllegalArgumentException.class, () -> ParameterGrid.parse(twice));
  }

  @Test
  void knowsWhetherASearchCanWalkAlongTheValues() {
    assertTrue(ParameterRange.parse("a=1..9").isOrdered());
    assertFalse(ParameterRange.parse("a=3,1").isOrdered());
    assertFalse(ParameterRange.parse("a=x,y").isOrdered());
  }
}
