package dev.plumbline.algorithms.fuzz;

import java.util.ArrayList;
import java.util.List;

/// The random trading of [FuzzMinute], while a universe selects some of the same stocks, others
/// each day. As all are followed by hand, too, that changes nothing: the orders are LEAN's without
/// it.
public class FuzzMinuteUniverse extends FuzzMinute {
  private Draws picks;

  /// One random trader.
  public FuzzMinuteUniverse() {}

  @Override
  protected void prepare() {
    picks = new Draws(getParameter("seed", defaultSeed()) + 7L);
    addUniverse("some-of-them", day -> some());
  }

  private List<String> some() {
    List<String> chosen = new ArrayList<>();
    for (String ticker : tickers()) {
      if (picks.draw(2) == 0) {
        chosen.add(ticker);
      }
    }
    return chosen;
  }
}
