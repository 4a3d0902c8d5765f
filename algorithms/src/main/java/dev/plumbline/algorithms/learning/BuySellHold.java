package dev.plumbline.algorithms.learning;

import dev.plumbline.sdk.algorithm.Algorithm;
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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Buys, sells or holds several stocks by what one deep model says of the last hour of each, the
/// more of it the surer the model is.
///
/// All stocks of a minute are asked about in one call. A stock is held at `weight` times the
/// difference of the probabilities to buy and to sell, where the greater of the two exceeds the
/// threshold; else not at all. Changes of less than a tenth of the weight are not traded.
///
/// | parameter | meaning | if not given |
/// |---|---|---|
/// | `stocks` | the tickers traded | AMD,INTC,MU |
/// | `model` | `lstm-attention`, `temporal-fusion`, `mlp`, or a file | lstm-attention |
/// | `weight` | the most of the portfolio a stock takes | 0.3 |
/// | `threshold` | how likely a move must be | 0.45 |
/// | `half-spread`, `impact`, `latency` | costs as in [ModelStrategy] | 1, 10, 1 |
/// | `limit-us` | how long a call may take, microseconds; for live trading | 0: no limit |
/// | `patience` | bars of a stock without an answer until its position is closed | 30 |
///
/// It warms up until every sequence is whole. Where the model has no answer for a stock, the stock
/// is not traded in that minute; when that lasts for longer than the patience, its position is
/// closed and the log says why. A newer file of the model is taken over on the day after.
public class BuySellHold extends Algorithm {
  private static final String LEADER = "NVDA";
  private static final double LEAST_CHANGE = 0.1;
  private static final long MICROSECOND = 1_000;

  private final List<Stock> stocks = new ArrayList<>();
  private Predictor predictor;
  private float[] inputs;
  private float[] answers;
  private int width;
  private int sell;
  private int buy;
  private double weight;
  private double threshold;
  private int latency;
  private int patience;
  private long dayEndsNs = Long.MIN_VALUE;
  private boolean begun;
  private long warmNs;

  /// A system.
  public BuySellHold() {}

  /// One stock: its features, its last rows, and what is to be done.
  private static final class Stock {
    private final Symbol symbol;
    private final SliceFeatures features;
    private final float[] rows;
    private int filled;
    private boolean asked;
    private int silent;
    private double held;
    private double wanted;
    private int age = Integer.MIN_VALUE;

    Stock(Symbol symbol, SliceFeatures features, int numbers) {
      this.symbol = symbol;
      this.features = features;
      rows = new float[numbers];
    }

    /// Takes the newest row; whether the sequence is whole.
    boolean take(Slice slice, int width) {
      boolean complete = features.update(slice);
      if (!slice.hasBar(symbol)) {
        return false;
      }
      if (!complete) {
        filled = 0;
        return false;
      }
      System.arraycopy(rows, width, rows, 0, rows.length - width);
      features.stream().copyTo(rows, rows.length - width);
      filled = Math.min(filled + 1, rows.length / width);
      return filled == rows.length / width;
    }
  }

  @Override
  public void initialize() {
    setStartDate(2010, 1, 4);
    setEndDate(2014, 12, 31);
    setCash(100_000);
    weight = getParameter("weight", 0.3);
    threshold = getParameter("threshold", 0.45);
    latency = getParameter("latency", 1);
    patience = getParameter("patience", 30);
    Path file = model(getParameter("model", "lstm-attention"));
    predictor =
        ModelSource.installed().open(file.toString(), getParameter("limit-us", 0) * MICROSECOND);
    width = predictor.card().features().size();
    sell = predictor.card().output("sell");
    buy = predictor.card().output("buy");
    Equity leader = addEquity(LEADER, Resolution.MINUTE);
    setBenchmark(leader.symbol());
    for (String ticker : getParameter("stocks", "AMD,INTC,MU").split(",")) {
      stocks.add(stock(ticker, leader.symbol()));
    }
    setWarmUp(stocks.getFirst().features.stream().set().warmUpRows() + predictor.card().steps());
    int numbers = predictor.card().steps() * width;
    inputs = new float[stocks.size() * numbers];
    answers = new float[stocks.size() * predictor.card().outputs().size()];
  }

  private Stock stock(String ticker, Symbol leader) {
    Equity equity = addEquity(ticker, Resolution.MINUTE);
    equity.setSlippageModel(
        new SpreadAndImpactSlippage(
            getParameter("half-spread", 1.0), getParameter("impact", 10.0)));
    List<String> names =
        predictor.card().features().stream().map(name -> name.replace("*", ticker)).toList();
    SliceFeatures features =
        new SliceFeatures(
            FeatureSet.of(List.of(ticker, LEADER), names),
            MarketTimeZone.NEW_YORK,
            Map.of(ticker, equity.symbol(), LEADER, leader));
    return new Stock(equity.symbol(), features, predictor.card().steps() * width);
  }

  /// A model by its name: one of the project's own, as a file of its own, or else a file.
  ///
  /// @param name `mlp`, `lstm-attention`, `temporal-fusion`, or the path of a file
  public static Path model(String name) {
    try (InputStream own =
        BuySellHold.class.getResourceAsStream("/dev/plumbline/models/" + name + ".onnx")) {
      if (own == null) {
        return Path.of(name);
      }
      Path file = Files.createTempFile(name, ".onnx");
      file.toFile().deleteOnExit();
      Files.write(file, own.readAllBytes());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("the model " + name + " cannot be unpacked", e);
    }
  }

  @Override
  public void onData(Slice slice) {
    if (slice.utcNs() >= dayEndsNs) {
      dayEndsNs = slice.utcNs() + Nanos.DAY - Nanos.timeOfDay(slice.utcNs());
      if (predictor.refresh()) {
        log("a newer file of the model is in use");
      }
    }
    if (isWarmingUp()) {
      remember(slice);
      return;
    }
    if (!begun) {
      begun = true;
      goOn(slice);
    }
    for (Stock stock : stocks) {
      stock.asked = stock.take(slice, width);
      if (slice.hasBar(stock.symbol)) {
        stock.silent++;
      }
      if (++stock.age == latency) {
        trade(stock);
      }
    }
    ask();
    for (Stock stock : stocks) {
      if (stock.silent == patience) {
        despair(stock);
      }
    }
  }

  private void remember(Slice slice) {
    for (Stock stock : stocks) {
      boolean whole = stock.take(slice, width);
      if (slice.hasBar(stock.symbol)) {
        stock.asked = whole;
        warmNs = slice.utcNs();
      }
    }
  }

  /// Goes on from positions and open orders of before, and asks about the newest minute of the
  /// warm-up, as a run that has gone on all the time has done; unless there were no bars for longer
  /// than the patience on the same day.
  private void goOn(Slice slice) {
    boolean stale =
        slice.utcNs() - warmNs > patience * Nanos.MINUTE && day(warmNs) == day(slice.utcNs());
    for (Stock stock : stocks) {
      double shares = portfolio().get(stock.symbol).quantity();
      for (OrderTicket ticket : transactions().getOpenOrderTickets()) {
        shares += ticket.symbol().equals(stock.symbol) ? ticket.quantityRemaining() : 0;
      }
      stock.held =
          shares * securities().get(stock.symbol).price() / portfolio().totalPortfolioValue();
      stock.asked &= !stale;
    }
    ask();
  }

  private static long day(long utcNs) {
    return Nanos.epochDay(MarketTimeZone.NEW_YORK.toLocal(utcNs));
  }

  /// Asks about all stocks that have a whole sequence, in one call.
  private void ask() {
    int count = 0;
    for (Stock stock : stocks) {
      if (stock.asked) {
        System.arraycopy(stock.rows, 0, inputs, count++ * stock.rows.length, stock.rows.length);
      }
    }
    if (count > 0) {
      predictor.predict(inputs, count, answers);
      decide();
    }
  }

  private void despair(Stock stock) {
    List<String> missing = stock.features.stream().missing();
    log(
        stock.symbol.value()
            + ": no answer for "
            + patience
            + " bars"
            + (missing.isEmpty() ? "; " + predictor.refused() : ", no value of " + missing)
            + "; its position is closed");
    stock.wanted = 0;
    trade(stock);
    stock.silent++;
  }

  private void decide() {
    int outputs = predictor.card().outputs().size();
    int at = 0;
    for (Stock stock : stocks) {
      if (!stock.asked) {
        continue;
      }
      float down = answers[at + sell];
      float up = answers[at + buy];
      at += outputs;
      if (Float.isNaN(down) || Float.isNaN(up)) {
        continue;
      }
      stock.silent = 0;
      if (stock.age < latency && stock.age >= 0) {
        continue;
      }
      boolean likely = Math.max(down, up) > threshold;
      stock.wanted = likely ? weight * (up - down) : 0;
      boolean enough = Math.abs(stock.wanted - stock.held) >= LEAST_CHANGE * weight;
      boolean out = stock.wanted == 0 && stock.held != 0;
      stock.age = enough || out ? 0 : Integer.MIN_VALUE;
      if (latency == 0 && stock.age == 0) {
        trade(stock);
      }
    }
  }

  private void trade(Stock stock) {
    if (stock.wanted == 0) {
      liquidate(stock.symbol);
    } else {
      setHoldings(stock.symbol, stock.wanted);
    }
    stock.held = stock.wanted;
    stock.age = Integer.MIN_VALUE;
  }

  @Override
  public void onEndOfAlgorithm() {
    if (predictor == null) {
      throw new ModelException("found no model at the end of the run");
    }
    setSummaryStatistic("Predictions Refused", predictor.refused());
    predictor.close();
  }
}
