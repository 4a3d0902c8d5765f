package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.OrderDetails;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.fill.ImmediateFillModel;
import dev.plumbline.sdk.margin.SecurityMarginModel;
import dev.plumbline.sdk.order.MarketOrder;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.security.FillModelParameters;
import dev.plumbline.sdk.security.HasSufficientBuyingPowerForOrderParameters;
import dev.plumbline.sdk.security.HasSufficientBuyingPowerForOrderResult;
import dev.plumbline.sdk.security.OrderFeeParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.slippage.SeededRandom;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.util.HashMap;
import java.util.Map;

/// Trades with a fee, a fill, a slippage and a buying power model of its own, and tells in the log
/// when they are asked.
///
/// Answers to LEAN's `CustomModelsAlgorithm`.
public class CustomModelsAlgorithm extends Algorithm {
  private Security security;
  private Symbol spy;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 1);
    setEndDate(2013, 10, 31);
    security = addEquity("SPY", Resolution.HOUR);
    spy = security.symbol();
    security.setFeeModel(this::fee);
    security.setFillModel(new ChanceFillModel());
    security.setSlippageModel(this::slippage);
    security.setBuyingPowerModel(new AmpleBuyingPowerModel());
  }

  @Override
  public void onData(Slice slice) {
    if (!transactions().getOpenOrders(spy).isEmpty()) {
      return;
    }
    int day = time().getDayOfMonth();
    int side = security.holdings().quantityExact().signum();
    if (day > 10 && side <= 0) {
      order(calculateOrderQuantityExact(spy, 0.5));
    } else if (day > 20 && side >= 0) {
      order(calculateOrderQuantityExact(spy, -0.5));
    }
  }

  private void order(Decimal quantity) {
    log("MarketOrder: " + quantity);
    marketOrder(spy, quantity, OrderDetails.NONE.withAsynchronous(true));
  }

  private OrderFee fee(OrderFeeParameters parameters) {
    Decimal value =
        parameters.security().priceExact().multiply(parameters.order().absoluteQuantityExact());
    Decimal fee = Decimal.ONE.max(value.multiply(Decimal.of("0.00001")));
    log("CustomFeeModel: " + fee);
    return OrderFee.of(fee, "USD");
  }

  private Decimal slippage(Security asset, Order order) {
    double factor = Math.log10(2 * order.absoluteQuantity());
    Decimal slippage =
        asset.priceExact().multiply(Decimal.of("0.0001")).multiply(Decimal.ofDouble(factor));
    log("CustomSlippageModel: " + slippage);
    return slippage;
  }

  private final class ChanceFillModel extends ImmediateFillModel {
    private final SeededRandom random = new SeededRandom(387510346);
    private final Map<Integer, Decimal> remaining = new HashMap<>();

    @Override
    public OrderEvent marketFill(FillModelParameters parameters, MarketOrder order) {
      Decimal left = remaining.getOrDefault(order.id(), order.absoluteQuantityExact());
      OrderEvent fill = super.marketFill(parameters, order);
      if (fill == null) {
        return null;
      }
      int most = 2 * order.absoluteQuantityExact().intValue();
      Decimal quantity = left.min(Decimal.of(random.nextInt(0, most)));
      fill.setFillQuantity(quantity.multiply(order.quantityExact().signum()));
      if (left.compareTo(quantity) == 0) {
        fill.setStatus(OrderStatus.FILLED);
        remaining.remove(order.id());
      } else {
        fill.setStatus(OrderStatus.PARTIALLY_FILLED);
        remaining.put(order.id(), left.subtract(quantity));
      }
      log("CustomFillModel: " + fill);
      return fill;
    }
  }

  private final class AmpleBuyingPowerModel extends SecurityMarginModel {
    AmpleBuyingPowerModel() {
      super(Decimal.ONE);
    }

    @Override
    public HasSufficientBuyingPowerForOrderResult hasSufficientBuyingPowerForOrder(
        HasSufficientBuyingPowerForOrderParameters parameters) {
      log("CustomBuyingPowerModel: True");
      return HasSufficientBuyingPowerForOrderResult.SUFFICIENT;
    }
  }
}
