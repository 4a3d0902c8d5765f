package dev.plumbline.strategies.feature;

import dev.plumbline.sdk.time.Nanos;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads names of features.
final class FeatureNames {
  private static final int MOST_ROWS = 1_000_000;
  private static final String TICKER = "([A-Z][A-Z0-9.]*)";
  private static final Pattern PAIR =
      Pattern.compile(TICKER + "_(minus|ratio)_" + TICKER + "_(\\d{1,7})");
  private static final Pattern SINGLE =
      Pattern.compile(TICKER + "(?:@(\\d{1,4})([mhd]))?_([a-z]+)(?:_(\\d{1,7}))?");
  private static final Map<String, Supplier<FeatureKernel>> CLOCKS =
      Map.of(
          "time_sin", ClockKernels::timeSine,
          "time_cos", ClockKernels::timeCosine,
          "week_sin", ClockKernels::weekSine,
          "week_cos", ClockKernels::weekCosine,
          "month_part", ClockKernels::monthPart,
          "hour", ClockKernels::hour);

  private final List<String> instruments;

  /// @param instruments those that a rank is taken among
  FeatureNames(List<String> instruments) {
    this.instruments = instruments;
  }

  /// @throws IllegalArgumentException if no feature has such a name
  Feature parse(String name) {
    Supplier<FeatureKernel> clock = CLOCKS.get(name);
    if (clock != null) {
      return new Feature(name, List.of(), 1, at -> clock.get());
    }
    Matcher pair = PAIR.matcher(name);
    if (pair.matches()) {
      return pair(name, pair);
    }
    Matcher single = SINGLE.matcher(name);
    if (!single.matches()) {
      throw unknown(name, "");
    }
    return single.group(4).equals("rank") ? rank(name, single) : single(name, single);
  }

  private Feature pair(String name, Matcher parts) {
    int rows = rows(name, parts.group(4), 1);
    List<FeatureInput> inputs =
        List.of(
            new FeatureInput(known(name, parts.group(1)), Field.CLOSE),
            new FeatureInput(known(name, parts.group(3)), Field.CLOSE));
    return parts.group(2).equals("minus")
        ? new Feature(name, inputs, rows + 1, at -> PairKernels.minus(at, rows))
        : new Feature(
            name, inputs, rows(name, parts.group(4), 2), at -> PairKernels.ratioScore(at, rows));
  }

  private Feature rank(String name, Matcher parts) {
    if (parts.group(2) != null) {
      throw new IllegalArgumentException(
          "feature " + name + ": a rank has no timeframe; leave out @" + parts.group(2));
    }
    int rows = rows(name, parts.group(5), 1);
    List<FeatureInput> inputs = new ArrayList<>();
    String own = known(name, parts.group(1));
    inputs.add(new FeatureInput(own, Field.CLOSE));
    for (String instrument : instruments) {
      if (!instrument.equals(own)) {
        inputs.add(new FeatureInput(instrument, Field.CLOSE));
      }
    }
    if (inputs.size() < 2) {
      throw new IllegalArgumentException(
          "feature " + name + ": found one instrument, expected two or more to rank among");
    }
    return new Feature(name, inputs, rows + 1, at -> PairKernels.rank(at, rows));
  }

  private Feature single(String name, Matcher parts) {
    String word = parts.group(4);
    FeatureKind kind =
        Arrays.stream(FeatureKind.values())
            .filter(k -> k.word().equals(word))
            .findFirst()
            .orElseThrow(() -> unknown(name, word));
    if (kind.takesRows() == (parts.group(5) == null)) {
      throw new IllegalArgumentException(
          "feature "
              + name
              + ": "
              + (kind.takesRows()
                  ? "found no number of rows, expected one such as " + name + "_10"
                  : "found a number of rows, but " + word + " looks at the present row only"));
    }
    int rows = kind.takesRows() ? rows(name, parts.group(5), kind.leastRows()) : 1;
    List<FeatureInput> inputs = kind.inputs(known(name, parts.group(1)));
    if (parts.group(2) == null) {
      return new Feature(name, inputs, kind.warmUpRows(rows), at -> kind.kernel(at, rows));
    }
    return longer(name, parts, kind, rows);
  }

  private Feature longer(String name, Matcher parts, FeatureKind kind, int rows) {
    long unit = unit(parts.group(3));
    long length = Math.multiplyExact(Long.parseLong(parts.group(2)), unit);
    if (length <= 0 || (length < Nanos.DAY ? Nanos.DAY % length : length % Nanos.DAY) != 0) {
      throw new IllegalArgumentException(
          "feature "
              + name
              + ": found a timeframe that does not divide a day, expected such as 5m,"
              + " 15m, 1h or 1d");
    }
    // the stretch it starts in is left out, and the present one is not over
    long stretches = kind.warmUpRows(rows) + 2L;
    int warmUp = Math.toIntExact(Math.min(MOST_ROWS, stretches * (length / Nanos.MINUTE)));
    int[] inner = new int[kind.fields().length];
    Arrays.setAll(inner, i -> i);
    Function<int[], FeatureKernel> kernels =
        at -> new Timeframe(kind.kernel(inner, rows), kind.fields(), at, length);
    return new Feature(name, kind.inputs(parts.group(1)), warmUp, kernels);
  }

  private static long unit(String letter) {
    return switch (letter) {
      case "m" -> Nanos.MINUTE;
      case "h" -> Nanos.HOUR;
      default -> Nanos.DAY;
    };
  }

  private static int rows(String name, String text, int least) {
    int rows = text == null ? 0 : Integer.parseInt(text);
    if (rows < least || rows > MOST_ROWS) {
      throw new IllegalArgumentException(
          "feature " + name + ": found " + rows + " rows, expected " + least + " to " + MOST_ROWS);
    }
    return rows;
  }

  private String known(String name, String instrument) {
    if (!instruments.contains(instrument)) {
      throw new IllegalArgumentException(
          "feature "
              + name
              + ": found the instrument "
              + instrument
              + ", expected one of "
              + instruments);
    }
    return instrument;
  }

  private static IllegalArgumentException unknown(String name, String word) {
    List<String> words = new ArrayList<>(CLOCKS.keySet());
    Arrays.stream(FeatureKind.values()).map(FeatureKind::word).forEach(words::add);
    words.addAll(List.of("minus", "ratio", "rank"));
    words.sort(Comparator.naturalOrder());
    return new IllegalArgumentException(
        "found the feature "
            + name
            + (word.isEmpty() ? "" : " of the kind " + word)
            + ", expected a name such as AMD_rsi_7, AMD@15m_vol_10, AMD_minus_NVDA_5 or time_sin;"
            + " the kinds are "
            + String.join(", ", words));
  }
}
