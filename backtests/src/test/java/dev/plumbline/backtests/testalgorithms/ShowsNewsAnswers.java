package dev.plumbline.backtests.testalgorithms;

import dev.plumbline.algorithms.learning.NewsFusion;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.time.Nanos;

/// The system with news, which says what it decides by in each minute.
public class ShowsNewsAnswers extends NewsFusion {
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
}
