package dev.plumbline.algorithms.learning;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.NewsArticle;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.model.ModelException;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.spi.ModelSource;
import dev.plumbline.sdk.spi.Predictor;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.strategies.cost.SpreadAndImpactSlippage;
import dev.plumbline.strategies.feature.FeatureSet;
import dev.plumbline.strategies.feature.SliceFeatures;
import dev.plumbline.strategies.learning.Learning;
import dev.plumbline.strategies.learning.LearningPlan;
import dev.plumbline.strategies.learning.ModelFiles;
import dev.plumbline.strategies.learning.ScoredArticles;
import dev.plumbline.strategies.learning.WalkedScorer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/// Asks a model in every minute and holds what its answer says, a bar later.
///
/// | parameter | meaning | if not given |
/// |---|---|---|
/// | `models` | a model file, or the folder of a walk forward | `models` |
/// | `half-spread` | basis points paid on every trade | 1 |
/// | `impact` | basis points for an order as large as the bar's volume | 10 |
/// | `latency` | bars between an answer and its order | 1 |
/// | `limit-us` | how long a prediction may take, microseconds; for live trading | 0: no limit |
/// | `news` | a file of scores of the target's news, followed live | articles are scored |
/// | `headlines` | the model file that scores articles, or the folder of a walk forward | as `models` |
/// | `patience` | bars without an answer until positions are closed | 30 |
/// | `tickers` | other tickers in the place of the plan's own; the models must be trained on them | |
///
/// It warms up until no feature depends on when it was started. Without an answer (a feature is
/// missing, the model is late or fails) nothing is traded; when that lasts for longer than the
/// patience, positions are closed and the log says why. Live, a model that was promoted or taken
/// back is used from the day after on. A run that goes on with positions of before goes on from
/// them.
public abstract class ModelStrategy extends Algorithm implements Learning {
  private static final long MICROSECOND = 1_000;

  private final Map<String, Symbol> symbols = new LinkedHashMap<>();
  private LearningPlan plan;
  private Symbol target;
  private SliceFeatures features;
  private JoinedNews news;
  private Path place;
  private ModelFiles models;
  private Predictor predictor;
  private Path inUse;
  private long dayEndsNs = Long.MIN_VALUE;
  private float[] row;
  private float[] answer;
  private int latency;
  private int patience;
  private long limitNs;
  private int silent;
  private int unanswered;
  private int age;
  private boolean pending;
  private boolean begun;
  private boolean warm;
  private long warmNs;

  /// A system.
  protected ModelStrategy() {}

  /// Sets cash and dates.
  protected void account() {
    setStartDate(2010, 1, 4);
    setEndDate(2014, 12, 31);
    setCash(100_000);
  }

  /// What to hold, told by the model's answer; called a bar later at the earliest.
  ///
  /// @param answer the outputs, in the order of the plan; never NaN
  protected abstract void hold(float[] answer);

  @Override
  public void initialize() {
    account();
    double halfSpread = getParameter("half-spread", 1.0);
    double impact = getParameter("impact", 10.0);
    latency = getParameter("latency", 1);
    patience = getParameter("patience", 30);
    limitNs = getParameter("limit-us", 0) * MICROSECOND;
    plan = plan().forTickers(getParameter("tickers"));
    Map<String, Symbol> traded = new LinkedHashMap<>();
    for (int i = 0; i < plan.instruments().size(); i++) {
      Equity equity = addEquity(plan.instruments().get(i), Resolution.MINUTE);
      equity.setSlippageModel(new SpreadAndImpactSlippage(halfSpread, impact));
      traded.put(plan.instruments().get(i), equity.symbol());
      symbols.put(plan().instruments().get(i), equity.symbol());
    }
    target = traded.get(plan.target());
    setBenchmark(target);
    FeatureSet set = plan.featureSet();
    setWarmUp(set.warmUpRows());
    features = new SliceFeatures(set, MarketTimeZone.NEW_YORK, traded);
    place = Path.of(getParameter("models", "models"));
    models = ModelFiles.of(place, plan.name());
    news = joinedNews(traded, set);
    row = new float[plan.features().size()];
    answer = new float[plan.outputs().size()];
  }

  /// The news that features read; null if they read none.
  private JoinedNews joinedNews(Map<String, Symbol> traded, FeatureSet set) {
    Map<Symbol, String> written = new LinkedHashMap<>();
    if (set.newsOf().isEmpty()) {
      return null;
    }
    String file = getParameter("news");
    Consumer<String> live = liveMode() ? this::log : null;
    if (file != null) {
      return new JoinedNews.OfFile(Path.of(file), plan.target(), live);
    }
    for (String ticker : set.newsOf()) {
      written.put(addData(NewsArticle.class, traded.get(ticker)).symbol(), ticker);
    }
    Path scorers = Path.of(getParameter("headlines", place.toString()));
    return new JoinedNews.OfArticles(
        new ScoredArticles(new WalkedScorer(scorers, headlines().name(), limitNs, live)),
        written,
        live);
  }

  /// The symbol of one of the instruments of [#plan()], or of the one that stands in its place.
  protected final Symbol instrument(String ticker) {
    return symbols.get(ticker);
  }

  @Override
  public void onData(Slice slice) {
    if (news != null && news.take(slice, features) && !features.hasRow(slice)) {
      return;
    }
    boolean complete = features.update(slice);
    if (isWarmingUp()) {
      remember(slice, complete);
      return;
    }
    if (!begun) {
      begun = true;
      goOn();
      answerOfBefore(slice);
    }
    if (pending && ++age >= latency) {
      pending = false;
      hold(answer);
    }
    if (!slice.hasBar(target)) {
      return;
    }
    if (complete) {
      features.stream().copyTo(row, 0);
    }
    if (complete && ask(slice.utcNs())) {
      show();
      silent = 0;
      pending = true;
      age = 0;
      if (latency == 0) {
        pending = false;
        hold(answer);
      }
      return;
    }
    unanswered++;
    if (++silent == patience) {
      despair();
    }
  }

  /// Keeps the newest row of the warm-up.
  private void remember(Slice slice, boolean complete) {
    if (slice.hasBar(target)) {
      warm = complete;
      warmNs = slice.utcNs();
      if (complete) {
        features.stream().copyTo(row, 0);
      }
    }
  }

  /// The answer to the newest row of the warm-up is still to be acted on, as it would be in a run
  /// that has gone on all the time: a run started again misses nothing. Where there were no bars
  /// for longer than the patience on the same day, it is too old.
  private void answerOfBefore(Slice slice) {
    long gap = slice.utcNs() - warmNs;
    boolean fresh = gap <= patience * Nanos.MINUTE || day(warmNs) != day(slice.utcNs());
    if (warm && fresh && ask(warmNs)) {
      pending = true;
      age = 0;
    }
    // the day's model is looked up again for the first row of the present
    dayEndsNs = Long.MIN_VALUE;
  }

  private static long day(long utcNs) {
    return Nanos.epochDay(MarketTimeZone.NEW_YORK.toLocal(utcNs));
  }

  private void despair() {
    boolean closes = portfolio().invested();
    log("no answer for " + patience + " bars: " + reason() + (closes ? "; positions close" : ""));
    pending = false;
    liquidate();
    closed();
    refresh();
  }

  /// What is held of an instrument when its open orders are done; a run that goes on has orders of
  /// before.
  protected final double expected(String ticker) {
    Symbol symbol = instrument(ticker);
    double shares = portfolio().get(symbol).quantity();
    for (OrderTicket ticket : transactions().getOpenOrderTickets()) {
      if (ticket.symbol().equals(symbol)) {
        shares += ticket.quantityRemaining();
      }
    }
    return shares;
  }

  /// Called before the first answer: positions may be there of a run before.
  protected void goOn() {
    // most systems ask the portfolio
  }

  /// Told that all positions are closed because there were no answers.
  protected void closed() {
    // most systems ask the portfolio
  }

  /// Whether the model has an answer to `row`; it is in `answer` then.
  ///
  /// @param utcNs the row's end
  private boolean ask(long utcNs) {
    if (utcNs >= dayEndsNs) {
      dayEndsNs = utcNs + Nanos.DAY - Nanos.timeOfDay(utcNs);
      if (liveMode()) {
        look();
      }
      change(models.on(Nanos.dateOf(MarketTimeZone.NEW_YORK.toLocal(utcNs))));
    }
    if (predictor == null) {
      return false;
    }
    predictor.predict(row, 1, answer);
    for (float output : answer) {
      if (Float.isNaN(output)) {
        return false;
      }
    }
    return true;
  }

  /// Shows the answer to who watches a live run.
  private void show() {
    for (int i = 0; liveMode() && i < answer.length; i++) {
      plot("Predictions", plan().outputs().get(i), answer[i]);
    }
  }

  /// Looks which models there are now; where there are none any more, those known stay.
  private void look() {
    try {
      models = ModelFiles.of(place, plan.name());
    } catch (ModelException e) {
      log(e.getMessage() + "; the model in use stays");
    }
  }

  /// Goes over to another day's model, or to a newer file of the same. A live run whose model is at
  /// work leaves one alone that does not fit, and says so.
  private void change(Path file) {
    if (Objects.equals(file, inUse)) {
      refresh();
      return;
    }
    Predictor next;
    try {
      next = opened(file);
    } catch (ModelException e) {
      if (!liveMode() || predictor == null) {
        throw e;
      }
      log(e.getMessage() + "; the model in use stays: " + inUse);
      return;
    }
    closePredictor();
    predictor = next;
    inUse = file;
    log("model " + file + " is in use, trained on days up to " + next.card().trainedTo());
  }

  private Predictor opened(Path file) {
    Predictor next = ModelSource.installed().open(file.toString(), limitNs);
    try {
      next.card().requireFeatures(plan.features());
      if (!next.card().outputs().equals(plan.outputs())) {
        throw new ModelException(
            file + ": found the outputs " + next.card().outputs() + ", expected " + plan.outputs());
      }
      return next;
    } catch (ModelException e) {
      next.close();
      throw e;
    }
  }

  private void refresh() {
    if (predictor != null && predictor.refresh()) {
      log("a newer file of " + inUse + " is in use");
    }
  }

  private String reason() {
    List<String> missing = features.stream().missing();
    if (!missing.isEmpty()) {
      return "found no value of " + String.join(", ", missing) + "; is a security's data missing?";
    }
    return predictor == null ? "no model for this day yet" : predictor.refused();
  }

  private void closePredictor() {
    if (predictor != null) {
      predictor.close();
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    setSummaryStatistic("Models", models.size());
    setSummaryStatistic("Bars Without Answer", unanswered);
    setSummaryStatistic("Predictions Refused", predictor == null ? "" : predictor.refused());
    closePredictor();
    if (news != null) {
      setSummaryStatistic("News Scored", news.scored());
      setSummaryStatistic("News Without Score", news.leftOut());
      setSummaryStatistic("Scores Refused", news.refused());
      news.close();
    }
  }
}
