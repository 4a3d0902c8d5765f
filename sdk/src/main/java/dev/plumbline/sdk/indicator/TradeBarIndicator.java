package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.BaseDataBar;
import dev.plumbline.sdk.data.QuoteBar;

/// An indicator of bars of trades, Renko, range and volume bars among them.
public abstract class TradeBarIndicator extends BarIndicator {

  /// An indicator that has seen nothing.
  protected TradeBarIndicator(String name) {
    super(name);
  }

  @Override
  protected boolean updateData(BaseData input) {
    if (input instanceof QuoteBar || !(input instanceof BaseDataBar)) {
      throw new IllegalArgumentException(
          name()
              + " needs bars of trades, but was given "
              + input.getClass().getSimpleName()
              + " of "
              + input.symbol()
              + " at "
              + input.endTime()
              + ".");
    }
    return super.updateData(input);
  }

  @Override
  public IndicatorInput inputType() {
    return IndicatorInput.TRADE_BAR;
  }
}
