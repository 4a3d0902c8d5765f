package dev.plumbline.strategies.feature;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/// The kinds of features of one instrument, as their names call them.
enum FeatureKind {
  RETURN("return", 1, at -> rows -> PriceKernels.simpleReturn(at[0], rows), Field.CLOSE),
  LOG_RETURN("logreturn", 1, at -> rows -> PriceKernels.logReturn(at[0], rows), Field.CLOSE),
  VOLATILITY("vol", 1, 2, at -> rows -> PriceKernels.volatility(at[0], rows), Field.CLOSE),
  SHARPE("sharpe", 1, 2, at -> rows -> PriceKernels.signalToNoise(at[0], rows), Field.CLOSE),
  STRENGTH("rsi", 1, at -> rows -> PriceKernels.relativeStrength(at[0], rows), Field.CLOSE),
  MOMENTUM("momentum", 0, at -> rows -> PriceKernels.momentum(at[0], rows), Field.CLOSE),
  Z_SCORE("zscore", 0, 2, at -> rows -> PriceKernels.zScore(at[0], rows), Field.CLOSE),
  TREND("trend", 0, 2, at -> rows -> PriceKernels.trend(at[0], rows), Field.CLOSE),
  POSITION("position", 0, at -> rows -> PriceKernels.rangePosition(at, rows), bar()),
  RANGE("range", 0, at -> rows -> PriceKernels.range(at, rows), bar()),
  VOLUME_SCORE("volume", 0, 2, at -> rows -> PriceKernels.zScore(at[0], rows), Field.VOLUME),
  ROLL("roll", 1, 3, at -> rows -> FlowKernels.roll(at[0], rows), Field.CLOSE),
  KYLE("kyle", 1, at -> rows -> FlowKernels.kyle(at, rows), Field.CLOSE, Field.VOLUME),
  AMIHUD("amihud", 1, at -> rows -> FlowKernels.amihud(at, rows), Field.CLOSE, Field.VOLUME),
  TOXICITY("vpin", 0, at -> rows -> FlowKernels.toxicity(at, rows), Field.VOLUME, Field.BUY_VOLUME),
  BULK_TOXICITY(
      "bulkvpin",
      1,
      2,
      at -> rows -> FlowKernels.bulkToxicity(at, rows),
      Field.CLOSE,
      Field.VOLUME) {
    // the deviation looks back as far from each of the rows as they do.
    @Override
    int warmUpRows(int rows) {
      return 2 * rows;
    }
  },
  NEWS("news", 0, at -> rows -> NewsKernels.mean(at, rows), news()),
  LAST_NEWS("newslast", 0, at -> rows -> NewsKernels.last(at, rows), news()),
  NEWS_NUMBER("newscount", 0, at -> rows -> NewsKernels.count(at[0], rows), Field.NEWS_COUNT),
  DECAYED_NEWS("newsmean", 0, at -> rows -> NewsKernels.decayedMean(at, rows), news()) {
    @Override
    int warmUpRows(int rows) {
      return NewsKernels.HALF_LIVES * rows;
    }
  },
  NEWS_LEVEL("newslevel", 0, at -> rows -> NewsKernels.level(at[0], rows), Field.NEWS_SCORE) {
    @Override
    int warmUpRows(int rows) {
      return NewsKernels.HALF_LIVES * rows;
    }
  },
  SPREAD("spread", at -> FlowKernels.quotedSpread(at), Field.BID, Field.ASK),
  IMBALANCE("imbalance", at -> FlowKernels.imbalance(at), Field.BID_SIZE, Field.ASK_SIZE);

  /// Makes a kernel that looks back over a number of rows.
  interface Rows {
    FeatureKernel over(int rows);
  }

  private final String word;
  private final boolean takesRows;
  private final int moreRows;
  private final int leastRows;
  private final Function<int[], Rows> kernels;
  private final Field[] fields;

  FeatureKind(String word, int moreRows, Function<int[], Rows> kernels, Field... fields) {
    this(word, moreRows, 1, kernels, fields);
  }

  FeatureKind(
      String word, int moreRows, int leastRows, Function<int[], Rows> kernels, Field... fields) {
    this.word = word;
    this.takesRows = true;
    this.moreRows = moreRows;
    this.leastRows = leastRows;
    this.kernels = kernels;
    this.fields = fields;
  }

  FeatureKind(String word, Function<int[], FeatureKernel> kernel, Field... fields) {
    this.word = word;
    this.takesRows = false;
    this.moreRows = 0;
    this.leastRows = 1;
    this.kernels = at -> rows -> kernel.apply(at);
    this.fields = fields;
  }

  private static Field[] bar() {
    return new Field[] {Field.CLOSE, Field.HIGH, Field.LOW};
  }

  private static Field[] news() {
    return new Field[] {Field.NEWS_SCORE, Field.NEWS_COUNT};
  }

  String word() {
    return word;
  }

  /// Whether the name ends in a number of rows.
  boolean takesRows() {
    return takesRows;
  }

  /// The least number of rows that give a value.
  int leastRows() {
    return leastRows;
  }

  Field[] fields() {
    return fields.clone();
  }

  List<FeatureInput> inputs(String instrument) {
    return Arrays.stream(fields).map(f -> new FeatureInput(instrument, f)).toList();
  }

  /// The rows that a value depends on.
  int warmUpRows(int rows) {
    return rows + moreRows;
  }

  FeatureKernel kernel(int[] at, int rows) {
    return kernels.apply(at).over(rows);
  }
}
