package dev.plumbline.strategies.learning;

import dev.plumbline.sdk.data.NewsArticle;
import dev.plumbline.sdk.model.ModelException;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.strategies.news.HeadlineScorer;
import dev.plumbline.strategies.news.ModelScorer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;

/// Scores each piece by the model of the day on which it became known, whenever that is asked: a
/// piece of yesterday that a warm-up shows has yesterday's score.
///
/// Before the first model's day a piece has no score. While running live, models that were added
/// are seen from the next piece of another day on, and one that cannot be used leaves the one in
/// use alone.
public final class WalkedScorer implements HeadlineScorer {
  private final Path place;
  private final String name;
  private final long limitNs;
  private final Consumer<String> live;
  private ModelFiles models;
  private LocalDate day;
  private Path inUse;
  private ModelScorer scorer;

  /// A scorer.
  ///
  /// @param place a model file, or the folder of a walk forward
  /// @param name what the models' names begin with
  /// @param limitNs how long a score may take, nanoseconds; 0 for no limit, as in backtests
  /// @param live hears of models that a live run cannot use; null in a backtest, which ends then
  /// @throws ModelException if there is no model
  public WalkedScorer(Path place, String name, long limitNs, Consumer<String> live) {
    this.place = place;
    this.name = name;
    this.limitNs = limitNs;
    this.live = live;
    models = ModelFiles.of(place, name);
  }

  /// The day of the first model; null if it is used from the beginning.
  public LocalDate firstDay() {
    return models.firstDay();
  }

  @Override
  public double score(NewsArticle article) {
    LocalDate now = HeadlinePlan.day(Nanos.of(article.updatedAt()));
    if (!now.equals(day)) {
      day = now;
      look();
      change(models.on(now));
    }
    return scorer == null ? Double.NaN : scorer.score(article);
  }

  private void look() {
    if (live == null) {
      return;
    }
    try {
      models = ModelFiles.of(place, name);
    } catch (ModelException e) {
      live.accept(e.getMessage() + "; the scorer in use stays");
    }
  }

  private void change(Path file) {
    if (Objects.equals(file, inUse)) {
      return;
    }
    ModelScorer next = null;
    try {
      next = file == null ? null : ModelScorer.open(file.toString(), limitNs);
    } catch (ModelException e) {
      if (live == null || scorer == null) {
        throw e;
      }
      live.accept(e.getMessage() + "; the scorer in use stays: " + inUse);
      return;
    }
    close();
    scorer = next;
    inUse = file;
  }

  @Override
  public String refused() {
    return scorer == null ? "" : scorer.refused();
  }

  @Override
  public void close() {
    if (scorer != null) {
      scorer.close();
      scorer = null;
    }
    inUse = null;
  }
}
