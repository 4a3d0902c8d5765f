package dev.plumbline.backtests.testalgorithms;

import dev.plumbline.algorithms.learning.NewsFusion;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.NewsArticle;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.time.Nanos;

/// The system with news, which says which articles it was told and what it decides by in each
/// minute.
public class ShowsArticleAnswers extends NewsFusion {
  private String acted = "-";

  @Override
  public void onData(Slice slice) {
    acted = "-";
    super.onData(slice);
    for (BaseData datum : slice.allData()) {
      if (datum instanceof NewsArticle article) {
        log("article " + article.id() + " is known");
      }
    }
    if (!isWarmingUp() && slice.hasBar(instrument("AMD"))) {
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
