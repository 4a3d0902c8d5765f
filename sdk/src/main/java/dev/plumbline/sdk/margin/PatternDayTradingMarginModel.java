package dev.plumbline.sdk.margin;

import dev.plumbline.sdk.security.InitialMarginParameters;
import dev.plumbline.sdk.security.MaintenanceMarginParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.value.Decimal;

/// The margin of US pattern day traders: one leverage while the market is open, a smaller one while
/// it is closed or about to close (ten minutes before).
///
/// The leverage cannot be changed. Source: LEAN `PatternDayTradingMarginModel.cs`.
public class PatternDayTradingMarginModel extends SecurityMarginModel {
  private static final Decimal CLOSED_LEVERAGE = Decimal.of("2.0");
  private static final Decimal OPEN_LEVERAGE = Decimal.of("4.0");

  private final Decimal closedMarketFactor;

  /// Leverage 4 while open, 2 while closed.
  public PatternDayTradingMarginModel() {
    this(CLOSED_LEVERAGE, OPEN_LEVERAGE);
  }

  /// Other leverages, each at least 1.
  public PatternDayTradingMarginModel(Decimal closedMarketLeverage, Decimal openMarketLeverage) {
    super(openMarketLeverage);
    this.closedMarketFactor = openMarketLeverage.divide(closedMarketLeverage);
  }

  @Override
  public void setLeverage(Security security, Decimal leverage) {
    // the rule sets the leverage
  }

  @Override
  public Decimal getLeverage(Security security) {
    return super.getLeverage(security).multiply(Decimal.ONE.divide(factor(security)));
  }

  @Override
  public Decimal getInitialMarginRequirement(InitialMarginParameters parameters) {
    return super.getInitialMarginRequirement(parameters).multiply(factor(parameters.security()));
  }

  @Override
  public Decimal getMaintenanceMargin(MaintenanceMarginParameters parameters) {
    return super.getMaintenanceMargin(parameters).multiply(factor(parameters.security()));
  }

  private Decimal factor(Security security) {
    boolean open = security.exchange().exchangeOpen() && !security.exchange().closingSoon();
    return open ? Decimal.ONE : closedMarketFactor;
  }
}
