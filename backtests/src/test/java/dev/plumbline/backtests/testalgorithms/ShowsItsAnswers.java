package dev.plumbline.backtests.testalgorithms;

import dev.plumbline.algorithms.learning.AmdNvdaLogistic;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.time.Nanos;

/// The minute system, which says what it decides by in each minute, and what it hears of orders.
public class ShowsItsAnswers extends AmdNvdaLogistic {
  private String acted = "-";

  @Override
  public void onData(Slice slice) {
    acted = "-";
    super.onData(slice);
    if (!isWarmingUp()) {
      log(
          "minute %s acted on %s with %d orders"
              .formatted(Nanos.toText(slice.utcNs()), acted, transactions().ordersCount()));
    }
  }

  @Override
  protected void hold(float[] answer) {
    acted = Integer.toHexString(Float.floatToRawIntBits(answer[0]));
    super.hold(answer);
  }

  @Override
  public void onOrderEvent(OrderEvent event) {
    if (event.status() == OrderStatus.FILLED) {
      log("order " + event.orderId() + " is filled");
    }
  }
}
