package dev.plumbline.strategies.learning;

import dev.plumbline.sdk.model.ModelCard;
import dev.plumbline.sdk.model.Samples;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.strategies.feature.FeatureInput;
import dev.plumbline.strategies.feature.Field;
import dev.plumbline.strategies.feature.MarketColumns;
import dev.plumbline.strategies.label.HorizonReturns;
import dev.plumbline.strategies.news.HashedWords;
import dev.plumbline.strategies.news.ModelScorer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// How a scorer of headlines is trained: on the words of each piece, and on whether its stock rose
/// after it was published.
///
/// The return begins at the close of the first row that knows of the piece, so nothing of what
/// moved the price before is taken for what the piece did. What is published while the market is
/// closed belongs to the first row of the next day.
///
/// @param name the scorer's name; its model files begin with it
/// @param target the ticker whose return labels a piece
/// @param horizonRows over how many rows the return is taken; a horizon that leaves the day gives
///   no label
public record HeadlinePlan(String name, String target, int horizonRows) {
  /// The family of a scorer's models.
  public static final String FAMILY = "words";

  private static final int USUAL_HORIZON = 10;

  /// A plan.
  ///
  /// @throws IllegalArgumentException if the horizon is no row
  public HeadlinePlan {
    if (horizonRows < 1) {
      throw new IllegalArgumentException(
          "plan " + name + ": found a horizon of " + horizonRows + " rows, expected 1 or more");
    }
  }

  /// The usual plan beside that of a system: its target over ten rows.
  public static HeadlinePlan of(LearningPlan plan) {
    return new HeadlinePlan(plan.name() + "Headlines", plan.target(), USUAL_HORIZON);
  }

  /// The same plan for another target.
  public HeadlinePlan withTarget(String ticker) {
    return new HeadlinePlan(name, ticker, horizonRows);
  }

  /// The label of each piece: 1 for a rise, 0 for none, [LearningPlan#NO_ANSWER] where the horizon
  /// leaves the day or the data.
  ///
  /// @param knownNs when each became known, UTC, nanoseconds
  public int[] answers(MarketColumns columns, long[] knownNs) {
    double[] close = columns.column(new FeatureInput(target, Field.CLOSE));
    double[] changes = HorizonReturns.of(close, horizonRows);
    int[] answers = new int[knownNs.length];
    for (int i = 0; i < answers.length; i++) {
      int row = columns.firstRowFrom(knownNs[i]);
      int end = row + horizonRows;
      boolean within = end < close.length && columns.day(row).equals(columns.day(end));
      double change = within ? changes[row] : Double.NaN;
      answers[i] = Double.isFinite(change) ? (change > 0 ? 1 : 0) : LearningPlan.NO_ANSWER;
    }
    return answers;
  }

  /// Pieces as rows to learn from; those without words or a label are left out.
  public Samples samples(List<LabelledHeadline> pieces) {
    float[] rows = new float[Math.multiplyExact(pieces.size(), HashedWords.SIZE)];
    int[] labels = new int[pieces.size()];
    float[] row = new float[HashedWords.SIZE];
    int count = 0;
    for (LabelledHeadline piece : pieces) {
      if (piece.label() != LearningPlan.NO_ANSWER
          && HashedWords.row(piece.headline(), piece.summary(), row)) {
        System.arraycopy(row, 0, rows, count * HashedWords.SIZE, HashedWords.SIZE);
        labels[count++] = piece.label();
      }
    }
    return Samples.of(
        HashedWords.features(),
        Arrays.copyOf(rows, count * HashedWords.SIZE),
        Arrays.copyOf(labels, count));
  }

  /// The card of a scorer fitted to samples.
  public ModelCard card(LocalDate trainedFrom, LocalDate trainedTo, Samples samples, long seed) {
    return new ModelCard(
        name,
        FAMILY,
        List.of(target),
        HashedWords.features(),
        1,
        ModelScorer.OUTPUTS,
        trainedFrom.toString(),
        trainedTo.toString(),
        samples.hash(),
        seed,
        Map.of());
  }

  /// The day on the market's wall clock in New York of an instant.
  ///
  /// @param utcNs UTC, nanoseconds
  public static LocalDate day(long utcNs) {
    return Nanos.dateOf(MarketTimeZone.NEW_YORK.toLocal(utcNs));
  }
}
