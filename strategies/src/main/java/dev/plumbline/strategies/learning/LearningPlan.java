package dev.plumbline.strategies.learning;

import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.strategies.feature.FeatureInput;
import dev.plumbline.strategies.feature.FeatureMatrix;
import dev.plumbline.strategies.feature.FeatureSet;
import dev.plumbline.strategies.feature.Field;
import dev.plumbline.strategies.feature.MarketColumns;
import dev.plumbline.strategies.label.HorizonReturns;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a model reads and what it is to tell.
///
/// @param name the system's name; model files begin with it
/// @param family how the model computes: `logistic` or `trees`
/// @param instruments the tickers
/// @param features the features' names, in order
/// @param target the ticker whose return is to be told
/// @param delayRows how many rows lie between an answer and the order it leads to
/// @param horizonRows over how many rows from there the return is taken
/// @param leastMove the return, as a fraction, that counts as a move; 0 with two answers
/// @param outputs `up` alone: the probability of a rise; or the names for a fall, neither and a
///   rise
public record LearningPlan(
    String name,
    String family,
    List<String> instruments,
    List<String> features,
    String target,
    int delayRows,
    int horizonRows,
    double leastMove,
    List<String> outputs) {
  /// A sample without an answer: its horizon leaves the day, or the data.
  public static final int NO_ANSWER = -1;

  private static final int THREE = 3;
  private static final Pattern TICKER = Pattern.compile("[A-Z][A-Z0-9.]*");

  /// A plan.
  ///
  /// @throws IllegalArgumentException if the target is none of the instruments, the horizon is no
  ///   row, or there are other than one or three outputs
  public LearningPlan {
    instruments = List.copyOf(instruments);
    features = List.copyOf(features);
    outputs = List.copyOf(outputs);
    if (!instruments.contains(target) || horizonRows < 1 || delayRows < 0) {
      throw new IllegalArgumentException(
          "plan "
              + name
              + ": found the target "
              + target
              + ", "
              + horizonRows
              + " rows ahead, "
              + delayRows
              + " late; expected one of "
              + instruments
              + ", 1 row or more, and no negative delay");
    }
    if (outputs.size() != 1 && outputs.size() != THREE) {
      throw new IllegalArgumentException(
          "plan " + name + ": found the outputs " + outputs + ", expected one or three");
    }
  }

  /// The same plan for other tickers, each in the place of one of the plan's own: in the target and
  /// in the names of features, too.
  ///
  /// @param tickers with commas, such as `BAC,AIG`; null for the plan as it is
  /// @throws IllegalArgumentException if there are not as many as the plan has, or one stands twice
  public LearningPlan forTickers(String tickers) {
    if (tickers == null) {
      return this;
    }
    List<String> others = Arrays.stream(tickers.split(",")).map(String::strip).toList();
    boolean fits = others.size() == instruments.size();
    for (String ticker : others) {
      fits &= TICKER.matcher(ticker).matches() && Collections.frequency(others, ticker) == 1;
    }
    if (!fits) {
      throw new IllegalArgumentException(
          "plan "
              + name
              + ": found the tickers "
              + tickers
              + ", expected "
              + instruments.size()
              + " different ones in the place of "
              + String.join(",", instruments));
    }
    UnaryOperator<String> renamed = word -> renamed(word, others);
    return new LearningPlan(
        name,
        family,
        others,
        features.stream()
            .map(f -> Arrays.stream(f.split("_")).map(renamed).collect(Collectors.joining("_")))
            .toList(),
        renamed.apply(target),
        delayRows,
        horizonRows,
        leastMove,
        outputs);
  }

  private String renamed(String word, List<String> others) {
    int at = word.indexOf('@');
    int place = instruments.indexOf(at < 0 ? word : word.substring(0, at));
    return place < 0 ? word : others.get(place) + (at < 0 ? "" : word.substring(at));
  }

  /// The features, ready to be computed.
  public FeatureSet featureSet() {
    return FeatureSet.of(instruments, features);
  }

  /// The features of every row.
  public FeatureMatrix matrix(MarketColumns columns) {
    return featureSet().matrix(columns);
  }

  /// The answer of every row: the place of an output, or for one output 1 for a rise and 0 for
  /// none; [#NO_ANSWER] where the horizon leaves the day or the data.
  public int[] answers(MarketColumns columns) {
    double[] close = columns.column(new FeatureInput(target, Field.CLOSE));
    double[] changes = HorizonReturns.of(close, horizonRows);
    int[] answers = new int[close.length];
    for (int row = 0; row < answers.length; row++) {
      int end = row + lookAheadRows();
      boolean sameDay = end < answers.length && day(columns, row) == day(columns, end);
      double change = sameDay ? changes[row + delayRows] : Double.NaN;
      answers[row] = Double.isFinite(change) ? answer(change) : NO_ANSWER;
    }
    return answers;
  }

  /// How many rows ahead an answer looks: what a split in time must leave out.
  public int lookAheadRows() {
    return delayRows + horizonRows;
  }

  private int answer(double change) {
    if (outputs.size() == 1) {
      return change > leastMove ? 1 : 0;
    }
    return change > leastMove ? 2 : change < -leastMove ? 0 : 1;
  }

  private static long day(MarketColumns columns, int row) {
    return Nanos.epochDay(columns.zone().toLocal(columns.endNs(row)));
  }
}
