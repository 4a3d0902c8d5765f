package dev.plumbline.backtests.report;

import dev.plumbline.backtests.figures.Sample;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/// Boxes side by side on one scale: from the lower to the upper quartile, with the median, and
/// whiskers from the worst to the best.
final class BoxPlot {
  private static final int PERCENT = 100;

  private final SequencedMap<String, double[]> samples = new LinkedHashMap<>();
  private double low;
  private double high;

  /// Adds a box; nothing for an empty sample.
  BoxPlot add(String name, double[] values) {
    if (values.length > 0) {
      samples.put(name, values);
    }
    return this;
  }

  /// Writes them, with their scale below.
  void write(Html html, String label) {
    low = extreme(0);
    high = extreme(1);
    if (!(high > low)) {
      return;
    }
    html.raw("<div class=\"boxplot\" role=\"img\" aria-label=\"").words(label).raw("\">");
    for (Map.Entry<String, double[]> sample : samples.entrySet()) {
      html.raw("<span>").words(sample.getKey()).raw("</span><div class=\"track\">");
      double[] values = sample.getValue();
      bar(html, "zero", place(0), 0);
      span(html, "whisker", values, 0, 1);
      span(html, "box", values, 0.25, 0.75);
      bar(html, "median", place(Sample.quantile(values, 0.5)), 0);
      html.raw("</div>");
    }
    html.raw("<span></span><div class=\"scale\"><span>").words(Text.percent(low));
    html.raw("</span><span style=\"left:" + share(place(0)) + "\">0</span><span>");
    html.words(Text.percent(high)).raw("</span></div></div>\n");
  }

  /// The lowest or highest of all values and zero.
  private double extreme(double quantile) {
    double[] all =
        samples.values().stream()
            .mapToDouble(values -> Sample.quantile(values, quantile))
            .toArray();
    double most =
        quantile == 0 ? Arrays.stream(all).min().orElse(0) : Arrays.stream(all).max().orElse(0);
    return quantile == 0 ? Math.min(0, most) : Math.max(0, most);
  }

  private void span(Html html, String kind, double[] values, double from, double to) {
    double left = place(Sample.quantile(values, from));
    bar(html, kind, left, place(Sample.quantile(values, to)) - left);
  }

  private static void bar(Html html, String kind, double left, double width) {
    html.raw("<i class=\"" + kind + "\" style=\"left:" + share(left));
    html.raw(width > 0 ? ";width:" + share(width) + "\"></i>" : "\"></i>");
  }

  private double place(double value) {
    return (value - low) / (high - low);
  }

  private static String share(double part) {
    return String.format(Locale.ROOT, "%.3f%%", PERCENT * part);
  }
}
