package dev.plumbline.sdk.chart;

import dev.plumbline.sdk.symbol.Symbol;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.SequencedMap;

/// A named drawing of one or more series.
public final class Chart {
  private final String name;
  private final Symbol symbol;
  private boolean legendDisabled;
  private final LinkedHashMap<String, BaseSeries> series = new LinkedHashMap<>();

  /// A chart that belongs to no security.
  public Chart(String name) {
    this(name, null);
  }

  /// A chart of a security; null for none.
  public Chart(String name, Symbol symbol) {
    this.name = Objects.requireNonNull(name, "name of a chart");
    this.symbol = symbol;
  }

  /// The name, unique within a run.
  public String name() {
    return name;
  }

  /// The security that the chart is about; null for none.
  public Symbol symbol() {
    return symbol;
  }

  /// Whether the legend is left out.
  public boolean legendDisabled() {
    return legendDisabled;
  }

  /// Leaves the legend out, or not.
  public void setLegendDisabled(boolean legendDisabled) {
    this.legendDisabled = legendDisabled;
  }

  /// The series by name, in the order in which they were added; a view that cannot be changed.
  public SequencedMap<String, BaseSeries> series() {
    return Collections.unmodifiableSequencedMap(series);
  }

  /// Adds a series.
  ///
  /// @throws IllegalArgumentException if the chart has a series of that name
  public void addSeries(BaseSeries added) {
    if (series.putIfAbsent(added.name(), added) != null) {
      throw new IllegalArgumentException(
          "Chart '%s' has a series '%s' already; give the new one another name"
              .formatted(name, added.name()));
    }
  }

  /// Adds a series in place of one of the same name.
  public void putSeries(BaseSeries added) {
    series.put(added.name(), added);
  }

  /// Removes the series of that name, if there is one.
  public void removeSeries(String seriesName) {
    series.remove(seriesName);
  }

  /// A chart of the same name and look without series.
  public Chart cloneEmpty() {
    Chart copy = new Chart(name, symbol);
    copy.legendDisabled = legendDisabled;
    return copy;
  }

  /// A chart of the same name and look with the points appended to its series since the last call.
  public Chart updates() {
    Chart copy = cloneEmpty();
    series.values().forEach(s -> copy.addSeries(s.updates()));
    return copy;
  }
}
