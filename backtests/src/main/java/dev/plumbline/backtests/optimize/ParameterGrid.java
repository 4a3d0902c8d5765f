package dev.plumbline.backtests.optimize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;

/// All combinations of some parameters' values, numbered from 0; the last parameter changes
/// fastest.
///
/// @param ranges the parameters, at least one, each once
public record ParameterGrid(List<ParameterRange> ranges) {
  private static final long MOST = 100_000_000;

  /// Copies the ranges.
  ///
  /// @throws IllegalArgumentException if there is none, a parameter is there twice, or there are
  ///   too many combinations to be numbered
  public ParameterGrid {
    ranges = List.copyOf(ranges);
    if (ranges.isEmpty()) {
      throw new IllegalArgumentException(
          "found no --grid, expected at least one such as --grid fast=5..50:5");
    }
    Set<String> names = new LinkedHashSet<>();
    long size = 1;
    for (ParameterRange range : ranges) {
      if (!names.add(range.name())) {
        throw new IllegalArgumentException(
            "found --grid " + range.name() + " twice, expected each parameter once");
      }
      size *= range.values().size();
      if (size > MOST) {
        throw new IllegalArgumentException(
            "found a grid of more than %,d combinations; expected larger steps".formatted(MOST));
      }
    }
  }

  /// Reads ranges as the command line has them.
  ///
  /// @throws IllegalArgumentException if one is none, or as the constructor does
  public static ParameterGrid parse(List<String> texts) {
    return new ParameterGrid(texts.stream().map(ParameterRange::parse).toList());
  }

  /// The number of combinations.
  public int size() {
    int size = 1;
    for (ParameterRange range : ranges) {
      size *= range.values().size();
    }
    return size;
  }

  /// The parameters' names, in order.
  public List<String> names() {
    return ranges.stream().map(ParameterRange::name).toList();
  }

  /// The place of each parameter's value within its range.
  ///
  /// @param index number of the combination
  public int[] places(int index) {
    int[] places = new int[ranges.size()];
    int rest = index;
    for (int i = ranges.size() - 1; i >= 0; i--) {
      int count = ranges.get(i).values().size();
      places[i] = rest % count;
      rest /= count;
    }
    return places;
  }

  /// The number of the combination of these places.
  public int index(int[] places) {
    int index = 0;
    for (int i = 0; i < places.length; i++) {
      index = index * ranges.get(i).values().size() + places[i];
    }
    return index;
  }

  /// All combinations in an order in which those that follow each other have few values of each
  /// parameter between them: a tile of the grid comes after the other. Runs of a tile share more
  /// indicators than runs of a row would.
  ///
  /// @param together how many combinations a tile has at most
  List<Integer> inTiles(int together) {
    int[] edges = edges(together);
    return IntStream.range(0, size())
        .boxed()
        .sorted(Comparator.comparingLong(index -> tile(index, edges)))
        .toList();
  }

  /// The edges of a tile, as equal as may be.
  private int[] edges(int together) {
    int[] edges = new int[ranges.size()];
    Arrays.fill(edges, 1);
    int tile = 1;
    boolean grows = true;
    while (grows) {
      grows = false;
      for (int i = edges.length - 1; i >= 0; i--) {
        int grown = tile / edges[i] * (edges[i] + 1);
        if (edges[i] < ranges.get(i).values().size() && grown <= together) {
          tile = grown;
          edges[i]++;
          grows = true;
        }
      }
    }
    return edges;
  }

  private long tile(int index, int[] edges) {
    int[] places = places(index);
    long tile = 0;
    for (int i = 0; i < places.length; i++) {
      tile = tile * ranges.get(i).values().size() + places[i] / edges[i];
    }
    return tile;
  }

  /// The parameters of a combination.
  public SequencedMap<String, String> parameters(int index) {
    int[] places = places(index);
    SequencedMap<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < places.length; i++) {
      parameters.put(ranges.get(i).name(), ranges.get(i).values().get(places[i]));
    }
    return parameters;
  }

  /// As it was written, in one form: `fast=5,10,15 slow=20,30`.
  public String text() {
    List<String> texts = new ArrayList<>();
    ranges.forEach(range -> texts.add(range.name() + "=" + String.join(",", range.values())));
    return String.join(" ", texts);
  }
}
