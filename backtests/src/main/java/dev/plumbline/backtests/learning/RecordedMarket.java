package dev.plumbline.backtests.learning;

import dev.plumbline.backtests.Backtests;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.sdk.result.AlgorithmStatus;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.strategies.feature.FeatureInput;
import dev.plumbline.strategies.feature.FeatureSet;
import dev.plumbline.strategies.feature.Field;
import dev.plumbline.strategies.feature.MarketColumns;
import dev.plumbline.strategies.learning.NewsFeed;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Stored data as columns.
public final class RecordedMarket {
  private RecordedMarket() {}

  /// The columns that features read, over a span.
  ///
  /// @throws IllegalArgumentException if there is no data
  /// @throws IOException if the data folder cannot be read
  public static MarketColumns of(
      FeatureSet features, RunOptions options, LocalDate first, LocalDate last) throws IOException {
    Set<Field> fields =
        features.inputs().stream().map(FeatureInput::field).collect(Collectors.toSet());
    ColumnRecorder recorder = new ColumnRecorder(features.instruments(), first, last, fields);
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
              + first
              + " to "
              + last
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

  /// The columns and the news that features read, over the span of a run's options; the parameter
  /// `news` names the file of the news.
  ///
  /// @param options with a start and an end
  /// @throws IllegalArgumentException if there is no data, or features read news and there is none
  /// @throws IOException if the data folder cannot be read
  public static MarketColumns withNews(FeatureSet features, RunOptions options) throws IOException {
    MarketColumns columns = of(features, options, options.start(), options.end());
    String news = options.parameters().get("news");
    addNews(features, columns, news == null ? null : Path.of(news));
    return columns;
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
