package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.fill.EquityFillModel;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.security.Fill;
import dev.plumbline.sdk.security.FillModelParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.Resolution;
import java.time.LocalTime;
import java.util.List;

/// Orders at the open and is filled by the first bar that ends later.
///
/// Answers to LEAN's `ForwardDataOnlyFillModelAlgorithm`.
public class ForwardDataOnlyFillModelAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2013, 10, 1);
    setEndDate(2013, 10, 31);
    Equity security = addEquity("SPY", Resolution.HOUR);
    security.setFillModel(new ForwardDataOnlyFillModel());
    schedule()
        .on(dateRules().weekStart(), timeRules().afterMarketOpen(security.symbol()), this::trade);
  }

  private void trade() {
    if (!portfolio().invested()) {
      Expect.equal(LocalTime.of(9, 30), time().toLocalTime(), "time of the event");
      Expect.equal(OrderStatus.SUBMITTED, buy("SPY", 1).status(), "status of the order");
    }
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    debug("OnOrderEvent:: " + orderEvent);
    if (orderEvent.status() == OrderStatus.FILLED) {
      Expect.equal(LocalTime.of(10, 0), time().toLocalTime(), "time of the fill");
    }
  }

  private static final class ForwardDataOnlyFillModel extends EquityFillModel {
    @Override
    public Fill fill(FillModelParameters parameters) {
      Security asset = parameters.security();
      long ordered = asset.exchange().timeZone().toLocal(parameters.order().timeNs());
      boolean isNew = false;
      for (Class<? extends BaseData> type : List.of(QuoteBar.class, TradeBar.class, Tick.class)) {
        if (asset.cache().hasData(type)) {
          isNew |= ordered <= asset.cache().getData(type).endTimeNs();
        }
      }
      return isNew ? super.fill(parameters) : Fill.NONE;
    }
  }
}
