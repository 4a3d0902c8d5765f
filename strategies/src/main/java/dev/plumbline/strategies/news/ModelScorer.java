package dev.plumbline.strategies.news;

import dev.plumbline.sdk.data.NewsArticle;
import dev.plumbline.sdk.model.ModelException;
import dev.plumbline.sdk.spi.ModelSource;
import dev.plumbline.sdk.spi.Predictor;
import java.util.List;

/// Scores headlines by a model of [HashedWords]: twice the probability of a rise, less 1.
public final class ModelScorer implements HeadlineScorer {
  /// What such a model tells.
  public static final List<String> OUTPUTS = List.of("up");

  private final Predictor predictor;
  private final float[] row = new float[HashedWords.SIZE];
  private final float[] answer = new float[1];

  private ModelScorer(Predictor predictor) {
    this.predictor = predictor;
  }

  /// Opens a model file.
  ///
  /// @param limitNs how long a score may take, nanoseconds; 0 for no limit, as in backtests
  /// @throws ModelException if there is no such file, it is no model, or it is not one of hashed
  ///   words
  public static ModelScorer open(String file, long limitNs) {
    return of(ModelSource.installed().open(file, limitNs), file);
  }

  /// Scores by a model that is open; it belongs to the scorer from now on.
  ///
  /// @param file where it is from, for the message of a failure
  /// @throws ModelException if it is not one of hashed words; it is closed then
  public static ModelScorer of(Predictor predictor, String file) {
    List<String> features = predictor.card().features();
    List<String> outputs = predictor.card().outputs();
    if (features.equals(HashedWords.features())
        && outputs.equals(OUTPUTS)
        && predictor.card().steps() == 1) {
      return new ModelScorer(predictor);
    }
    predictor.close();
    throw new ModelException(
        "%s: found a model of %d features from %s on with the outputs %s, expected one that scores headlines: %d from %s on with %s; train it with: plumbline train"
            .formatted(
                file,
                features.size(),
                features.getFirst(),
                outputs,
                HashedWords.SIZE,
                HashedWords.features().getFirst(),
                OUTPUTS));
  }

  @Override
  public double score(NewsArticle article) {
    if (!HashedWords.row(article.headline(), article.summary(), row)) {
      return Double.NaN;
    }
    predictor.predict(row, 1, answer);
    return 2.0 * answer[0] - 1;
  }

  @Override
  public String refused() {
    return predictor.refused();
  }

  @Override
  public void close() {
    predictor.close();
  }
}
