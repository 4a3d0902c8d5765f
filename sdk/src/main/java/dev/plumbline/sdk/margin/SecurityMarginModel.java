package dev.plumbline.sdk.margin;

import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderDirection;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.security.BuyingPowerModel;
import dev.plumbline.sdk.security.BuyingPowerParameters;
import dev.plumbline.sdk.security.GetMaximumOrderQuantityForDeltaBuyingPowerParameters;
import dev.plumbline.sdk.security.GetMaximumOrderQuantityForTargetBuyingPowerParameters;
import dev.plumbline.sdk.security.GetMaximumOrderQuantityResult;
import dev.plumbline.sdk.security.HasSufficientBuyingPowerForOrderParameters;
import dev.plumbline.sdk.security.HasSufficientBuyingPowerForOrderResult;
import dev.plumbline.sdk.security.InitialMarginParameters;
import dev.plumbline.sdk.security.InitialMarginRequiredForOrderParameters;
import dev.plumbline.sdk.security.MaintenanceMarginParameters;
import dev.plumbline.sdk.security.OrderFeeParameters;
import dev.plumbline.sdk.security.ReservedBuyingPowerForPositionParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityHolding;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.value.CashAmount;
import dev.plumbline.sdk.value.Decimal;

/// Margin as fixed fractions of the value of a position: one to open it, one to keep it.
///
/// The base of the other models: LEAN's `BuyingPowerModel` and `SecurityMarginModel` in one. A
/// share of the portfolio's value can be kept free of all orders.
public class SecurityMarginModel implements BuyingPowerModel {
  private static final double AMPLE = 1.000001;

  private Decimal initialMarginRequirement;
  private Decimal maintenanceMarginRequirement;
  private final Decimal requiredFreeBuyingPowerPercent;

  /// Leverage 1.
  public SecurityMarginModel() {
    this(Decimal.ONE);
  }

  /// A leverage of at least 1.
  public SecurityMarginModel(Decimal leverage) {
    this(leverage, Decimal.ZERO);
  }

  /// A leverage of at least 1, and the fraction of the portfolio's value that stays free.
  public SecurityMarginModel(Decimal leverage, Decimal requiredFreeBuyingPowerPercent) {
    this(marginOf(leverage), marginOf(leverage), requiredFreeBuyingPowerPercent);
  }

  /// Fractions of the value to open and to keep a position, and the fraction of the portfolio's
  /// value that stays free; each between 0 and 1.
  public SecurityMarginModel(
      Decimal initialMarginRequirement,
      Decimal maintenanceMarginRequirement,
      Decimal requiredFreeBuyingPowerPercent) {
    this.initialMarginRequirement =
        fraction(initialMarginRequirement, "Initial margin requirement");
    this.maintenanceMarginRequirement =
        fraction(maintenanceMarginRequirement, "Maintenance margin requirement");
    this.requiredFreeBuyingPowerPercent =
        fraction(requiredFreeBuyingPowerPercent, "Free Buying Power Percent requirement");
  }

  /// The fraction of the portfolio's value that stays free.
  public final Decimal requiredFreeBuyingPowerPercent() {
    return requiredFreeBuyingPowerPercent;
  }

  @Override
  public Decimal getLeverage(Security security) {
    return Decimal.ONE.divide(initialMarginRequirement);
  }

  @Override
  public void setLeverage(Security security, Decimal leverage) {
    Decimal margin = marginOf(leverage);
    initialMarginRequirement = margin;
    maintenanceMarginRequirement = margin;
  }

  @Override
  public Decimal getMaintenanceMargin(MaintenanceMarginParameters parameters) {
    return parameters.absoluteHoldingsValue().multiply(maintenanceMarginRequirement);
  }

  @Override
  public double maintenanceMarginEstimate(Security security) {
    return getClass() == SecurityMarginModel.class
        ? maintenanceMarginRequirement.doubleValue()
        : Double.NaN;
  }

  @Override
  public Decimal getInitialMarginRequirement(InitialMarginParameters parameters) {
    return valueOf(parameters).multiply(initialMarginRequirement);
  }

  @Override
  public Decimal getInitialMarginRequiredForOrder(
      InitialMarginRequiredForOrderParameters parameters) {
    Security security = parameters.security();
    Order order = parameters.order();
    CashAmount fee =
        security.feeModel().getOrderFee(new OrderFeeParameters(security, order)).value();
    Decimal feeInAccountCurrency =
        parameters.currencyConverter().convertToAccountCurrency(fee).amount();
    Decimal margin = getInitialMarginRequirement(security, order.quantityExact());
    return margin.add(Decimal.of(margin.signum()).multiply(feeInAccountCurrency));
  }

  @Override
  public HasSufficientBuyingPowerForOrderResult hasSufficientBuyingPowerForOrder(
      HasSufficientBuyingPowerForOrderParameters parameters) {
    Order order = parameters.order();
    if (order.quantityExact().isZero()) {
      return parameters.sufficient();
    }
    OrderTicket ticket = parameters.portfolio().transactions().getOrderTicket(order.id());
    if (ticket == null) {
      return parameters.insufficient("Null order ticket for id: " + order.id());
    }
    SecurityHolding holdings = parameters.security().holdings();
    if (onlyReduces(holdings.quantityExact(), order.quantityExact())) {
      return parameters.sufficient();
    }
    return isAmple(parameters, ticket)
        ? parameters.sufficient()
        : compareMargins(parameters, ticket.quantityFilledExact());
  }

  /// Whether the free margin is so much larger than the margin required that doubles can tell.
  private boolean isAmple(
      HasSufficientBuyingPowerForOrderParameters parameters, OrderTicket ticket) {
    if (getClass() != SecurityMarginModel.class || !ticket.quantityFilledExact().isZero()) {
      return false;
    }
    Security security = parameters.security();
    double worth = security.price() * parameters.order().quantity() * unit(security);
    double fee =
        parameters
            .portfolio()
            .cashBook()
            .convertToAccountCurrency(
                security
                    .feeModel()
                    .getOrderFee(new OrderFeeParameters(security, parameters.order()))
                    .value())
            .amount()
            .doubleValue();
    double required =
        Math.abs(worth) * initialMarginRequirement.doubleValue() * AMPLE + Math.abs(fee) * 2;
    return parameters
        .portfolio()
        .hasAmpleMargin(required, requiredFreeBuyingPowerPercent.doubleValue());
  }

  private static double unit(Security security) {
    return security.quoteCurrency().conversionRate()
        * security.symbolProperties().contractMultiplier();
  }

  @Override
  public GetMaximumOrderQuantityResult getMaximumOrderQuantityForDeltaBuyingPower(
      GetMaximumOrderQuantityForDeltaBuyingPowerParameters parameters) {
    Security security = parameters.security();
    Decimal used =
        security
            .buyingPowerModel()
            .getReservedBuyingPowerForPosition(
                new ReservedBuyingPowerForPositionParameters(security));
    Decimal signedUsed =
        used.multiply(security.holdings().isLong() ? Decimal.ONE : Decimal.MINUS_ONE);
    Decimal targetMargin = signedUsed.add(parameters.deltaBuyingPower());
    Decimal value = parameters.portfolio().totalPortfolioValueExact();
    Decimal target = value.isZero() ? Decimal.ZERO : targetMargin.divide(value);
    return getMaximumOrderQuantityForTargetBuyingPower(
        new GetMaximumOrderQuantityForTargetBuyingPowerParameters(
            parameters.portfolio(),
            security,
            target,
            parameters.minimumOrderMarginPortfolioPercentage(),
            parameters.silenceNonErrorReasons()));
  }

  @Override
  public GetMaximumOrderQuantityResult getMaximumOrderQuantityForTargetBuyingPower(
      GetMaximumOrderQuantityForTargetBuyingPowerParameters parameters) {
    return new TargetOrderQuantity(this, parameters).find();
  }

  @Override
  public Decimal getReservedBuyingPowerForPosition(
      ReservedBuyingPowerForPositionParameters parameters) {
    return getMaintenanceMargin(parameters.security());
  }

  @Override
  public Decimal getBuyingPower(BuyingPowerParameters parameters) {
    return getMarginRemaining(
        parameters.portfolio(), parameters.security(), parameters.direction());
  }

  /// The margin there is for an order: what is free, what closing an opposite position frees and
  /// what opening the other side would take, less the share that stays free; at least zero.
  protected Decimal getMarginRemaining(
      SecurityPortfolioManager portfolio, Security security, OrderDirection direction) {
    Decimal value = portfolio.totalPortfolioValueExact();
    Decimal result = portfolio.getMarginRemaining(value);
    SecurityHolding holdings = security.holdings();
    boolean closes =
        holdings.isLong() && direction == OrderDirection.SELL
            || holdings.isShort() && direction == OrderDirection.BUY;
    if (closes) {
      result =
          result.add(
              getMaintenanceMargin(security)
                  .add(getInitialMarginRequirement(security, holdings.absoluteQuantityExact())));
    }
    result = result.subtract(value.multiply(requiredFreeBuyingPowerPercent));
    return result.isNegative() ? Decimal.ZERO : result;
  }

  /// The value of a position in account currency, signed: rate times multiplier times price times
  /// quantity.
  static Decimal valueOf(InitialMarginParameters parameters) {
    Security security = parameters.security();
    return security
        .quoteCurrency()
        .conversionRateExact()
        .multiply(security.symbolProperties().contractMultiplierExact())
        .multiply(security.priceExact())
        .multiply(parameters.quantity());
  }

  private HasSufficientBuyingPowerForOrderResult compareMargins(
      HasSufficientBuyingPowerForOrderParameters parameters, Decimal quantityFilled) {
    Order order = parameters.order();
    SecurityPortfolioManager portfolio = parameters.portfolio();
    Decimal free = getMarginRemaining(portfolio, parameters.security(), order.direction());
    Decimal required =
        getInitialMarginRequiredForOrder(
            new InitialMarginRequiredForOrderParameters(
                portfolio.cashBook(), parameters.security(), order));
    Decimal quantity = order.quantityExact().abs();
    Decimal unfilled = quantity.subtract(quantityFilled.abs()).divide(quantity);
    Decimal requiredForRest = unfilled.multiply(required);
    if (requiredForRest.abs().isGreater(free)) {
      return parameters.insufficient(
          "Id: "
              + order.id()
              + ", Initial Margin: "
              + requiredForRest.normalize()
              + ", Free Margin: "
              + free.normalize());
    }
    return parameters.sufficient();
  }

  private static boolean onlyReduces(Decimal held, Decimal ordered) {
    return held.signum() * ordered.signum() < 0 && held.abs().isGreaterOrEqual(ordered.abs());
  }

  private static Decimal marginOf(Decimal leverage) {
    if (leverage.isLess(Decimal.ONE)) {
      throw new IllegalArgumentException("Leverage must be greater than or equal to 1.");
    }
    return Decimal.ONE.divide(leverage);
  }

  private static Decimal fraction(Decimal value, String name) {
    if (value.isNegative() || value.isGreater(Decimal.ONE)) {
      throw new IllegalArgumentException(name + " must be between 0 and 1");
    }
    return value;
  }
}
