package dev.plumbline.backtests.optimize;

import java.util.List;
import java.util.Locale;

/// A heat map for the terminal: the darker, the better.
public final class HeatMapText {
  private static final String SHADES = "\u00b7\u2591\u2592\u2593\u2588";
  private static final int MOST_ROWS = 60;
  private static final int MOST_COLUMNS = 60;

  private HeatMapText() {}

  /// Whether a map is small enough to be shown whole.
  public static boolean fits(HeatMap map) {
    return map.rows().values().size() <= MOST_ROWS && map.columns().values().size() <= MOST_COLUMNS;
  }

  /// The map in lines.
  public static String of(HeatMap map) {
    List<String> rows = map.rows().values();
    List<String> columns = map.columns().values();
    int label = rows.stream().mapToInt(String::length).max().orElse(0);
    label = Math.max(label, map.rows().name().length());
    int width = columns.stream().mapToInt(String::length).max().orElse(1) + 1;
    StringBuilder text = new StringBuilder();
    text.append(" ".repeat(label))
        .append("  ")
        .append(map.columns().name())
        .append('\n')
        .append(map.rows().name())
        .append(" ".repeat(label - map.rows().name().length()))
        .append(' ');
    columns.forEach(column -> text.append(" ".repeat(width - column.length())).append(column));
    text.append('\n');
    for (int r = 0; r < rows.size(); r++) {
      text.append(" ".repeat(label - rows.get(r).length())).append(rows.get(r)).append(' ');
      for (int c = 0; c < columns.size(); c++) {
        text.append(' ').append(shade(map.heat(r, c)).repeat(width - 1));
      }
      text.append('\n');
    }
    return text.append(legend(map)).toString();
  }

  private static String shade(double heat) {
    if (Double.isNaN(heat)) {
      return " ";
    }
    int place = (int) Math.min(SHADES.length() - 1, heat * SHADES.length());
    return SHADES.substring(place, place + 1);
  }

  private static String legend(HeatMap map) {
    if (Double.isNaN(map.least())) {
      return "no trial completed within the constraints\n";
    }
    double worst = map.maximize() ? map.least() : map.greatest();
    double best = map.maximize() ? map.greatest() : map.least();
    return String.format(
        Locale.ROOT,
        "%s: %s %.4g (worst) to %s %.4g (best)%n",
        map.title(),
        SHADES.substring(0, 1),
        worst,
        SHADES.substring(SHADES.length() - 1),
        best);
  }
}
