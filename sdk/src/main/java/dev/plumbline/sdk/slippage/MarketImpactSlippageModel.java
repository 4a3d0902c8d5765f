package dev.plumbline.sdk.slippage;

import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SlippageModel;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;

/// The slippage model of the order's own impact on the market, with noise.
///
/// A model serves the first security that it is asked about; give each security its own. Random
/// numbers are drawn from a generator seeded as .NET's, so that runs repeat and equal LEAN's. The
/// default parameters are those of the paper.
///
/// Source: R. Almgren, C. Thum, E. Hauptmann, H. Li: Direct Estimation of Equity Market Impact,
/// Risk 18(7), 2005, 58-62; LEAN, `Common/Orders/Slippage/MarketImpactSlippageModel.cs`.
public final class MarketImpactSlippageModel implements SlippageModel {
  private static final int SEED = 50;

  private final DailyBars dailyBars;
  private final boolean nonNegative;
  private final Parameters parameters;
  private final SeededRandom random;
  private DailyMarket market;
  private double executionTime;
  private double impactTime;

  /// The parameters of the market's response.
  ///
  /// @param latency seconds between order and fill, above 0
  /// @param impactTime seconds for which an impact lasts, above 0
  /// @param alpha exponent of the permanent impact
  /// @param beta exponent of the temporary impact
  /// @param gamma factor of the permanent impact
  /// @param eta factor of the temporary impact
  /// @param delta exponent of the shares outstanding per share traded in a day
  public record Parameters(
      double latency,
      double impactTime,
      double alpha,
      double beta,
      double gamma,
      double eta,
      double delta) {
    /// The parameters of the paper, a latency of 75 ms and an impact of half an hour.
    public static final Parameters DEFAULT =
        new Parameters(0.075, 1800, 0.891, 0.600, 0.314, 0.142, 0.267);

    /// Checks that the times are above zero.
    public Parameters {
      if (latency <= 0) {
        throw new IllegalArgumentException("Latency cannot be less than or equal to 0.");
      }
      if (impactTime <= 0) {
        throw new IllegalArgumentException("impactTime cannot be less than or equal to 0.");
      }
    }
  }

  /// A model with the parameters of the paper that never improves a price.
  public MarketImpactSlippageModel(DailyBars dailyBars) {
    this(dailyBars, true, Parameters.DEFAULT, SEED);
  }

  /// A model with parameters of its own.
  ///
  /// @param dailyBars who delivers daily bars
  /// @param nonNegative whether slippage below zero counts as none
  /// @param parameters the market's response
  /// @param randomSeed seed of the noise
  public MarketImpactSlippageModel(
      DailyBars dailyBars, boolean nonNegative, Parameters parameters, int randomSeed) {
    this.dailyBars = dailyBars;
    this.nonNegative = nonNegative;
    this.parameters = parameters;
    this.random = new SeededRandom(randomSeed);
  }

  /// The slippage; none before two daily bars are known.
  ///
  /// @throws IllegalArgumentException for currencies and CFDs, which have no volume
  @Override
  public Decimal getSlippageApproximation(Security asset, Order order) {
    if (asset.type() == SecurityType.FOREX || asset.type() == SecurityType.CFD) {
      throw new IllegalArgumentException(
          "Asset of "
              + asset.type().text()
              + " is not supported as MarketImpactSlippageModel requires volume data");
    }
    if (market == null) {
      begin(asset);
    }
    if (market.averageVolume() == 0) {
      return Decimal.ZERO;
    }
    return share(impact(order.absoluteQuantity(), liquidity(asset))).multiply(asset.priceExact());
  }

  private void begin(Security asset) {
    market = new DailyMarket();
    dailyBars.deliver(asset, market::add);
    double day = days(asset.exchange().hours().regularMarketDurationNs() / (double) Nanos.SECOND);
    executionTime = days(parameters.latency) / day;
    impactTime = executionTime + days(parameters.impactTime) / day;
  }

  private static double days(double seconds) {
    return seconds * Nanos.SECOND / Nanos.DAY;
  }

  /// How much more a share moves that is seldom traded; 1 where the shares outstanding are not
  /// known.
  private double liquidity(Security asset) {
    long outstanding = dailyBars.sharesOutstanding(asset);
    return outstanding == 0 ? 1 : Math.pow(outstanding / market.averageVolume(), parameters.delta);
  }

  /// Half the permanent impact and all of the temporary one, each with noise, as a fraction of the
  /// price.
  private double impact(double quantity, double liquidity) {
    double speed = quantity / executionTime / market.averageVolume();
    double sigma = market.sigma();
    double noise = sigma * Math.sqrt(impactTime);
    double permanent =
        sigma * executionTime * (parameters.gamma * Math.pow(speed, parameters.alpha)) * liquidity
            + random.nextGaussian() * noise;
    double temporary =
        sigma * (parameters.eta * Math.pow(speed, parameters.beta)) + random.nextGaussian() * noise;
    return temporary + permanent * 0.5;
  }

  /// A random part of the impact, at most the whole price.
  private Decimal share(double impact) {
    Decimal part = Decimal.ofDouble(impact * random.nextDouble()).min(Decimal.ONE);
    return nonNegative ? part.max(Decimal.ZERO) : part;
  }
}
