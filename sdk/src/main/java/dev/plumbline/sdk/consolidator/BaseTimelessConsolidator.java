package dev.plumbline.sdk.consolidator;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.value.Decimal;
import java.util.function.Function;

/// Bars without a fixed length, made of one value and one volume of each datum.
public abstract class BaseTimelessConsolidator extends ConsolidatorBase {
  private final Function<BaseData, Decimal> selector;
  private final Function<BaseData, Decimal> volumeSelector;

  /// A consolidator of what the selectors pick; null stands for the value of a datum and for the
  /// volume of a trade bar or the quantity of a tick, else zero.
  BaseTimelessConsolidator(
      Function<BaseData, Decimal> selector, Function<BaseData, Decimal> volumeSelector) {
    this.selector = selector == null ? BaseData::valueExact : selector;
    this.volumeSelector =
        volumeSelector == null ? BaseTimelessConsolidator::volumeOf : volumeSelector;
  }

  /// Whether a bar is begun.
  abstract boolean isWorking();

  /// Adds a value to the bar that is begun; emits it if that completes it.
  abstract void updateBar(long timeNs, Decimal value, Decimal volume);

  /// Begins a bar.
  abstract void createBar(BaseData data, Decimal value, Decimal volume);

  @Override
  public Class<BaseData> inputType() {
    return BaseData.class;
  }

  @Override
  public void update(BaseData data) {
    Decimal value = selector.apply(data);
    Decimal volume = volumeSelector.apply(data);
    if (isWorking()) {
      updateBar(data.timeNs(), value, volume);
    }
    if (!isWorking()) {
      createBar(data, value, volume);
    }
  }

  @Override
  public void scan(long currentLocalNs) {
    // Time completes no bar.
  }

  private static Decimal volumeOf(BaseData data) {
    return switch (data) {
      case TradeBar bar -> bar.volumeExact();
      case Tick tick -> tick.quantityExact();
      default -> Decimal.ZERO;
    };
  }
}
