package dev.plumbline.sdk.slippage;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderDirection;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SlippageModel;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.value.Decimal;
import java.util.function.Consumer;

/// The slippage model that grows with the square of the order's share of the volume.
///
/// Slippage is `price x impact x min(order / volume, limit)^2`, on the last bar: its volume, or of
/// a quote bar the size of the bid for a purchase and of the ask for a sale. Without volume the
/// share is the limit; currencies, CFDs and crypto currencies then have no slippage. Source: LEAN,
/// `Common/Orders/Slippage/VolumeShareSlippageModel.cs`.
public final class VolumeShareSlippageModel implements SlippageModel {
  private final Decimal volumeLimit;
  private final Decimal priceImpact;
  private final Consumer<String> log;

  /// A limit of 0.025 and an impact of 0.1.
  public VolumeShareSlippageModel() {
    this(Decimal.of("0.025"), Decimal.of("0.1"));
  }

  /// A limit of the share of the volume and a price impact.
  public VolumeShareSlippageModel(Number volumeLimit, Number priceImpact) {
    this(volumeLimit, priceImpact, message -> {});
  }

  /// A limit of the share of the volume, a price impact, and who hears of bars without volume.
  public VolumeShareSlippageModel(Number volumeLimit, Number priceImpact, Consumer<String> log) {
    this.volumeLimit = Decimal.of(volumeLimit);
    this.priceImpact = Decimal.of(priceImpact);
    this.log = log;
  }

  /// The slippage.
  ///
  /// @throws IllegalStateException if the last datum is no bar
  @Override
  public Decimal getSlippageApproximation(Security asset, Order order) {
    BaseData last = asset.getLastData();
    if (last == null) {
      return Decimal.ZERO;
    }
    Decimal volume = volume(last, order.direction());
    if (volume.isPositive()) {
      Decimal share = order.absoluteQuantityExact().divide(volume).min(volumeLimit);
      return impact(share).multiply(last.valueExact());
    }
    if (isWithoutVolume(asset.type())) {
      log.accept(
          "VolumeShareSlippageModel.GetSlippageApproximation(): "
              + asset.type().text()
              + " security type often does not report volume. If you intend to model slippage"
              + " beyond the spread, please consider another model.");
      return Decimal.ZERO;
    }
    Decimal greatest = impact(volumeLimit);
    log.accept(
        "VolumeShareSlippageModel.GetSlippageApproximation: Bar volume cannot be zero or negative."
            + " Volume: "
            + volume
            + ". Using maximum slippage percentage of "
            + greatest);
    return greatest.multiply(last.valueExact());
  }

  private Decimal impact(Decimal share) {
    return share.multiply(share).multiply(priceImpact);
  }

  private static boolean isWithoutVolume(SecurityType type) {
    return type == SecurityType.CFD || type == SecurityType.FOREX || type == SecurityType.CRYPTO;
  }

  private static Decimal volume(BaseData last, OrderDirection direction) {
    return switch (last) {
      case TradeBar bar -> bar.volumeExact();
      case QuoteBar bar ->
          direction == OrderDirection.BUY ? bar.lastBidSizeExact() : bar.lastAskSizeExact();
      default ->
          throw new IllegalStateException(
              "VolumeShareSlippageModel.GetSlippageApproximation(): Cannot use this model with"
                  + " market data type "
                  + last.getClass().getName());
    };
  }
}
