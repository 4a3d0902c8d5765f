package dev.plumbline.strategies.feature;

import dev.plumbline.sdk.time.MarketTimeZone;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Features in a fixed order, declared by name; immutable.
///
/// | name | what it is |
/// |---|---|
/// | `A_return_n`, `A_logreturn_n` | return over n rows |
/// | `A_minus_B_n` | return of A minus return of B over n rows |
/// | `A_ratio_B_n` | z-score of log(A/B) over n rows |
/// | `A_rank_n` | place of A's return over n rows among all instruments, 0 to 1 |
/// | `A_vol_n`, `A_sharpe_n` | deviation of one-row returns; their mean over it |
/// | `A_rsi_n` | share of rises in all changes, percent (plain averages) |
/// | `A_momentum_n`, `A_zscore_n`, `A_trend_n` | close over its mean - 1; in deviations; slope of log close |
/// | `A_position_n`, `A_range_n` | place between low and high; mean of (high - low) / close |
/// | `A_volume_n` | z-score of the volume |
/// | `A_spread`, `A_imbalance` | quoted spread over the middle; (bid size - ask size) / sum |
/// | `A_roll_n`, `A_kyle_n`, `A_amihud_n` | implied spread; price impact |
/// | `A_vpin_n`, `A_bulkvpin_n` | one-sided share of volume, from known buyers or from price changes |
/// | `A_news_n`, `A_newscount_n` | mean score of what was published in the last n rows; how many pieces |
/// | `A_newslast_n` | mean score of the newest row with news among the last n, 0 if there is none |
/// | `A_newsmean_n`, `A_newslevel_n` | mean and sum of scores, of which half counts after n rows |
/// | `time_sin`, `time_cos`, `week_sin`, `week_cos`, `month_part`, `hour` | the market's clock |
///
/// Every single-instrument kind can look at longer rows: `A@15m_rsi_7`, `A@1h_trend_5`,
/// `A@1d_vol_20`. The longer row is seen when it is over (see [Timeframe]).
public final class FeatureSet {
  /// For how many rows a price stands in for a missing one if nothing else is said.
  public static final int STALE_ROWS = 60;

  private final List<String> instruments;
  private final List<Feature> features;
  private final List<FeatureInput> inputs;
  private final int[][] places;
  private final int staleRows;

  private FeatureSet(List<String> instruments, List<Feature> features, int staleRows) {
    this.instruments = List.copyOf(instruments);
    this.features = List.copyOf(features);
    this.staleRows = staleRows;
    Map<FeatureInput, Integer> columns = new LinkedHashMap<>();
    places = new int[features.size()][];
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < places.length; i++) {
      Feature feature = features.get(i);
      if (!names.add(feature.name())) {
        throw new IllegalArgumentException("found the feature " + feature + " twice");
      }
      places[i] = new int[feature.inputs().size()];
      for (int k = 0; k < places[i].length; k++) {
        places[i][k] = columns.computeIfAbsent(feature.inputs().get(k), c -> columns.size());
      }
    }
    inputs = new ArrayList<>(columns.keySet());
  }

  /// The features with these names.
  ///
  /// @param instruments the tickers; ranks are taken among them
  /// @param names the features' names, in the order a model reads them
  /// @throws IllegalArgumentException if a name is unknown or stands twice
  public static FeatureSet of(List<String> instruments, List<String> names) {
    FeatureNames parser = new FeatureNames(instruments);
    return new FeatureSet(instruments, names.stream().map(parser::parse).toList(), STALE_ROWS);
  }

  /// The same features and more of the author's own.
  public FeatureSet plus(Feature... more) {
    List<Feature> all = new ArrayList<>(features);
    all.addAll(List.of(more));
    return new FeatureSet(instruments, all, staleRows);
  }

  /// The same features, with another number of rows for which a price stands in for a missing one.
  public FeatureSet withStaleRows(int rows) {
    if (rows < 0) {
      throw new IllegalArgumentException("found " + rows + " stale rows, expected 0 or more");
    }
    return new FeatureSet(instruments, features, rows);
  }

  /// The tickers.
  public List<String> instruments() {
    return instruments;
  }

  /// The features, in order.
  public List<Feature> features() {
    return features;
  }

  /// Their names, in order.
  public List<String> names() {
    return features.stream().map(Feature::name).toList();
  }

  /// The columns that the features read, each once.
  public List<FeatureInput> inputs() {
    return List.copyOf(inputs);
  }

  /// The instruments whose news features read, in order.
  public List<String> newsOf() {
    return inputs.stream()
        .filter(i -> i.field() == Field.NEWS_SCORE || i.field() == Field.NEWS_COUNT)
        .map(FeatureInput::instrument)
        .distinct()
        .toList();
  }

  /// For how many rows a price stands in for a missing one.
  public int staleRows() {
    return staleRows;
  }

  int[] places(int feature) {
    return places[feature];
  }

  /// How many rows the values depend on, those included from which a price may be carried: a stream
  /// that has seen them gives what a stream from the beginning gives.
  public int warmUpRows() {
    return staleRows + features.stream().mapToInt(Feature::warmUpRows).max().orElse(1);
  }

  /// A stream at its beginning.
  public FeatureStream stream(MarketTimeZone zone) {
    return new FeatureStream(this, zone);
  }

  /// The features of every row of columns.
  ///
  /// @throws IllegalArgumentException if a column is missing; volumes of buyers, quotes and news
  ///   included
  public FeatureMatrix matrix(MarketColumns columns) {
    int rows = columns.rows();
    double[][] sources = inputs.stream().map(columns::column).toArray(double[][]::new);
    double[][] values = new double[features.size()][rows];
    long[] endNs = new long[rows];
    for (int row = 0; row < rows; row++) {
      endNs[row] = columns.endNs(row);
    }
    stream(columns.zone()).run(endNs, sources, values);
    return new FeatureMatrix(names(), endNs, values);
  }

  /// The names, one after the other.
  @Override
  public String toString() {
    return String.join(",", names());
  }
}
