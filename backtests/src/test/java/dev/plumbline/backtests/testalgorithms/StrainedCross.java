package dev.plumbline.backtests.testalgorithms;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.util.List;

/// Goes the way of an average with borrowed money, minute by minute: margin calls come, and ruin.
/// It may also break off: with an error on a fill, or by its own word.
public class StrainedCross extends Algorithm {
  private Symbol gala;
  private SimpleMovingAverage mean;
  private double strain;
  private int calls;
  private int warnings;
  private int fills;

  /// One run.
  public StrainedCross() {}

  @Override
  public void initialize() {
    setStartDate(2014, 6, 2);
    setEndDate(2014, 6, 13);
    setCash(100_000);
    gala = addEquity("GALA", Resolution.MINUTE).symbol();
    securities().get(gala).setLeverage(200);
    setBenchmark(time -> 1);
    mean = sma(gala, getParameter("mean", 30));
    strain = getParameter("strain", 1.0);
  }

  @Override
  public void onData(Slice slice) {
    if (!mean.isReady() || !slice.hasBar(gala)) {
      return;
    }
    boolean up = slice.close(gala) > mean.value();
    double held = portfolio().get(gala).quantity();
    if (up ? held <= 0 : held >= 0) {
      setHoldings(gala, up ? strain : -strain);
    }
    if (fills > getParameter("enough", 100_000)) {
      quit("enough");
    }
  }

  @Override
  public void onOrderEvent(OrderEvent event) {
    fills += event.status().isFill() ? 1 : 0;
    if (fills > getParameter("breaks", 100_000)) {
      throw new IllegalStateException("breaks at " + fills);
    }
  }

  @Override
  public void onMarginCall(List<SubmitOrderRequest> requests) {
    calls += requests.size();
    setRuntimeStatistic("Margin calls", calls);
  }

  @Override
  public void onMarginCallWarning() {
    warnings++;
    setRuntimeStatistic("Margin warnings", warnings);
  }
}
