package dev.plumbline.backtests.optimize;

import java.util.List;
import java.util.Locale;

/// Heat maps as one SVG picture, one below the other; a field tells its figure when pointed at.
public final class HeatMapSvg {
  private static final int FIELD = 18;
  private static final int LEFT = 70;
  private static final int TOP = 60;
  private static final int GAP = 40;
  private static final int EVERY = 60;
  private static final int[][] COLORS = {
    {68, 1, 84}, {59, 82, 139}, {33, 145, 140}, {94, 201, 98}, {253, 231, 37}
  };

  private HeatMapSvg() {}

  /// The picture.
  public static String of(List<HeatMap> maps) {
    StringBuilder body = new StringBuilder();
    int y = 0;
    int width = 300;
    for (HeatMap map : maps) {
      draw(body, map, y);
      y += TOP + map.rows().values().size() * FIELD + GAP;
      width = Math.max(width, LEFT + map.columns().values().size() * FIELD + GAP);
    }
    return """
    <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" \
    font-family="sans-serif" font-size="11">
    <rect width="100%%" height="100%%" fill="white"/>
    """
            .formatted(width, y)
        + body
        + "</svg>\n";
  }

  private static void draw(StringBuilder svg, HeatMap map, int y) {
    List<String> rows = map.rows().values();
    List<String> columns = map.columns().values();
    text(svg, LEFT, y + 18, "start", title(map));
    text(svg, LEFT, y + 36, "start", map.columns().name() + " \u2192");
    text(svg, LEFT - 6, y + TOP - 6, "end", map.rows().name() + " \u2193");
    int step = 1 + columns.size() * columns.getLast().length() / EVERY;
    for (int c = 0; c < columns.size(); c += step) {
      text(svg, LEFT + c * FIELD + FIELD / 2, y + TOP - 6, "middle", columns.get(c));
    }
    for (int r = 0; r < rows.size(); r++) {
      int top = y + TOP + r * FIELD;
      text(svg, LEFT - 6, top + FIELD - 5, "end", rows.get(r));
      for (int c = 0; c < columns.size(); c++) {
        field(svg, map, r, c, top);
      }
    }
  }

  private static String title(HeatMap map) {
    return Double.isNaN(map.least())
        ? map.title() + ": no trial completed within the constraints"
        : String.format(Locale.ROOT, "%s, %.4g to %.4g", map.title(), map.least(), map.greatest());
  }

  private static void field(StringBuilder svg, HeatMap map, int row, int column, int top) {
    double heat = map.heat(row, column);
    if (Double.isNaN(heat)) {
      return;
    }
    String edge = heat == 1 ? " stroke=\"red\" stroke-width=\"2\"" : "";
    svg.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"%s>"
                + "<title>%s</title></rect>%n",
            LEFT + column * FIELD,
            top,
            FIELD - 1,
            FIELD - 1,
            color(heat),
            edge,
            escape(
                "%s=%s %s=%s: %s"
                    .formatted(
                        map.rows().name(),
                        map.rows().values().get(row),
                        map.columns().name(),
                        map.columns().values().get(column),
                        map.figures()[row][column]))));
  }

  private static String color(double heat) {
    double place = heat * (COLORS.length - 1);
    int low = (int) Math.min(COLORS.length - 2, place);
    double share = place - low;
    int[] rgb = new int[3];
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] = (int) Math.round(COLORS[low][i] * (1 - share) + COLORS[low + 1][i] * share);
    }
    return "#%02x%02x%02x".formatted(rgb[0], rgb[1], rgb[2]);
  }

  private static void text(StringBuilder svg, int x, int y, String anchor, String text) {
    svg.append(
        "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>%n"
            .formatted(x, y, anchor, escape(text)));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
