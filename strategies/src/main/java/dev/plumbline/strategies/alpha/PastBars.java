package dev.plumbline.strategies.alpha;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.util.List;
import java.util.function.Consumer;

/// The past of securities, one bar after the other (LEAN: `PushThrough`).
final class PastBars {
  private PastBars() {}

  static void each(
      Algorithm algorithm,
      List<Symbol> symbols,
      int periods,
      Resolution resolution,
      Consumer<BaseData> consumer) {
    if (symbols.isEmpty()) {
      return;
    }
    for (Slice slice : algorithm.history(symbols, periods, resolution)) {
      slice.bars().values().forEach(consumer);
    }
  }
}
