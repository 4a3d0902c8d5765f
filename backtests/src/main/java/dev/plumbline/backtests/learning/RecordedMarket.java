package dev.plumbline.backtests.learning;

import dev.plumbline.backtests.Backtests;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.sdk.data.NewsArticle;
import dev.plumbline.sdk.result.AlgorithmStatus;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.strategies.feature.FeatureInput;
import dev.plumbline.strategies.feature.FeatureSet;
import dev.plumbline.strategies.feature.Field;
import dev.plumbline.strategies.feature.MarketColumns;
import dev.plumbline.strategies.learning.NewsFeed;
import dev.plumbline.strategies.learning.ScoredArticles;
import dev.plumbline.strategies.learning.WalkedScorer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Stored data as columns.
public final class RecordedMarket {
  private RecordedMarket() {}

  /// The columns that features read, over a span.
  ///
  /// @throws IllegalArgumentException if there is no data
  /// @throws IOException if the data folder cannot be read
  public static MarketColumns of(
      FeatureSet features, RunOptions options, LocalDate first, LocalDate last) throws IOException {
    ColumnRecorder recorder = recorder(features, first, last, List.of());
    return columns(recorder, features, options, first + " to " + last);
  }

  private static ColumnRecorder recorder(
      FeatureSet features, LocalDate first, LocalDate last, List<String> newsOf) {
    Set<Field> fields =
        features.inputs().stream().map(FeatureInput::field).collect(Collectors.toSet());
    return new ColumnRecorder(features.instruments(), first, last, fields, newsOf);
  }

  private static MarketColumns columns(
      ColumnRecorder recorder, FeatureSet features, RunOptions options, String span)
      throws IOException {
    BacktestResult result = Backtests.run(recorder, options);
    if (result.state().status() != AlgorithmStatus.COMPLETED) {
      throw new IOException("the data could not be read: " + result.state().runtimeError());
    }
    MarketColumns columns = recorder.columns();
    if (columns.rows() == 0) {
      throw new IllegalArgumentException(
          "found no minute bars of "
              + features.instruments()
              + " from "
              + span
              + ", expected some; name the data folder with --data");
    }
    for (FeatureInput input : features.inputs()) {
      if (input.field() == Field.BUY_VOLUME
          && Arrays.stream(columns.column(input)).allMatch(Double::isNaN)) {
        throw new IllegalArgumentException(
            "found no ticks of "
                + input.instrument()
                + ", of which the volume of buyers is made; use bulkvpin instead of vpin");
      }
    }
    return columns;
  }

  /// Columns, and the news that was told beside them.
  ///
  /// @param news as it became known; empty where features read none, or a file of scores
  public record WithNews(MarketColumns columns, List<ToldArticle> news) {}

  /// The columns and the news that features read, over the span of a run's options. Where the
  /// parameter `news` names a file of scores they are joined to the columns; else the articles of
  /// the data folder are told, to be scored.
  ///
  /// @param options with a start and an end
  /// @throws IllegalArgumentException if there is no data, or features read news and there is none
  /// @throws IOException if the data folder cannot be read
  public static WithNews withNews(FeatureSet features, RunOptions options) throws IOException {
    String news = options.parameters().get("news");
    List<String> newsOf = news == null ? features.newsOf() : List.of();
    ColumnRecorder recorder = recorder(features, options.start(), options.end(), newsOf);
    MarketColumns columns =
        columns(recorder, features, options, options.start() + " to " + options.end());
    if (newsOf.isEmpty()) {
      addNews(features, columns, news == null ? null : Path.of(news));
      return new WithNews(columns, List.of());
    }
    for (String ticker : newsOf) {
      if (recorder.news().stream().noneMatch(a -> a.instrument().equals(ticker))) {
        throw new IllegalArgumentException(
            "found no news of %s, expected files such as %s below the data folder (plumbline download --resolution news), or --param news=FILE"
                .formatted(ticker, NewsArticle.path(ticker, options.start())));
      }
    }
    return new WithNews(columns, recorder.news());
  }

  /// Columns with the news that a scorer scored, from the first day that has a scorer on.
  ///
  /// @param place the scorer's model file, or the folder of a walk forward
  /// @param name what the models' names begin with
  /// @throws IllegalArgumentException if all days are before the first scorer's
  /// @throws dev.plumbline.sdk.model.ModelException if there is no scorer
  public static MarketColumns scored(
      FeatureSet features, WithNews market, Path place, String name) {
    MarketColumns columns = market.columns();
    WalkedScorer walked = new WalkedScorer(place, name, 0, null);
    try (ScoredArticles scores = new ScoredArticles(walked)) {
      int size = market.news().size();
      double[] all = new double[size];
      for (int i = 0; i < size; i++) {
        all[i] = scores.score(market.news().get(i).instrument(), market.news().get(i).article());
      }
      for (String ticker : features.newsOf()) {
        int[] own =
            IntStream.range(0, size)
                .filter(i -> market.news().get(i).instrument().equals(ticker))
                .toArray();
        NewsFeed.of(
                Arrays.stream(own).mapToLong(i -> market.news().get(i).knownNs()).toArray(),
                Arrays.stream(own).mapToDouble(i -> all[i]).toArray())
            .addTo(columns, ticker);
      }
    }
    LocalDate first = walked.firstDay();
    int from = first == null ? 0 : columns.firstRowFrom(columns.zone().toUtc(Nanos.of(first)));
    if (from >= columns.rows()) {
      throw new IllegalArgumentException(
          "%s: found no row from %s on, the day of the first scorer %s; expected a longer span"
              .formatted(place, first, name));
    }
    return columns.slice(from, columns.rows());
  }

  /// Adds the news that features read.
  ///
  /// @param file the news of the instrument; null if there is none
  /// @throws IllegalArgumentException if features read news and there is no file
  public static void addNews(FeatureSet features, MarketColumns columns, Path file) {
    for (FeatureInput input : features.inputs()) {
      if (input.field() == Field.NEWS_SCORE) {
        if (file == null) {
          throw new IllegalArgumentException(
              "found no news of " + input.instrument() + ", expected --param news=FILE");
        }
        NewsFeed.read(file).addTo(columns, input.instrument());
      }
    }
  }
}
