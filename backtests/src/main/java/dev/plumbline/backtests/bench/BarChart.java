package dev.plumbline.backtests.bench;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// Bars of very different lengths as an SVG picture, on a logarithmic scale.
final class BarChart {
  private static final int LEFT = 230;
  private static final int WIDTH = 420;
  private static final int ROW = 22;
  private static final int TOP = 40;

  private final String title;
  private final String unit;
  private final Map<String, Double> values = new LinkedHashMap<>();

  BarChart(String title, String unit) {
    this.title = title;
    this.unit = unit;
  }

  /// Adds a bar; a value that is not above zero is left out.
  void add(String name, double value) {
    if (value > 0) {
      values.put(name, value);
    }
  }

  /// The picture.
  String svg() {
    int height = TOP + values.size() * ROW + 10;
    double least = values.values().stream().mapToDouble(v -> v).min().orElse(1) / 2;
    double most = values.values().stream().mapToDouble(v -> v).max().orElse(1);
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" font-family=\"sans-serif\" font-size=\"12\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>%n<text x=\"10\" y=\"22\" font-size=\"15\">%s (%s, logarithmic)</text>%n"
            .formatted(LEFT + WIDTH + 110, height, title, unit));
    int y = TOP;
    for (Map.Entry<String, Double> bar : values.entrySet()) {
      double share = Math.log(bar.getValue() / least) / Math.log(most / least);
      String color = bar.getKey().startsWith("Plumbline") ? "#1b7f5c" : "#8a94a6";
      svg.append(
          String.format(
              Locale.ROOT,
              "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text><rect x=\"%d\" y=\"%d\""
                  + " width=\"%.0f\" height=\"%d\" fill=\"%s\"/><text x=\"%.0f\""
                  + " y=\"%d\">%s</text>%n",
              LEFT - 8,
              y + 14,
              bar.getKey(),
              LEFT,
              y,
              share * WIDTH,
              ROW - 6,
              color,
              LEFT + share * WIDTH + 6,
              y + 14,
              String.format(Locale.ROOT, "%.3g", bar.getValue())));
      y += ROW;
    }
    return svg.append("</svg>\n").toString();
  }
}
