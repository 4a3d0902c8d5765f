package dev.plumbline.backtests.parity;

import dev.plumbline.sdk.symbol.SecurityIdentifier;
import java.util.Map;

/// The figures of companies that LEAN's recorded runs knew: LEAN's data folder has none, so its
/// test runner gives these to every algorithm.
///
/// Source of the figures: LEAN, `Tests/Common/Data/Fundamental/TestFundamentalDataProvider.cs`.
final class ReferenceCompanies {
  private static final String AAPL = "AAPL R735QTJ8XC9X";
  private static final String IBM = "IBM R735QTJ8XC9X";
  private static final String AIG = "AIG R735QTJ8XC9X";
  private static final String GOOG = "GOOG T1AZ164W5VTX";
  private static final String GOOCV = "GOOCV VP83T1ZUHROL";
  private static final String NB = "NB R735QTJ8XC9X";
  private static final String SPY = "SPY R735QTJ8XC9X";

  private static final Map<String, Double> PE_RATIO =
      Map.of(AAPL, 13.012856, IBM, 12.394244, AIG, 8.185855);
  private static final Map<String, String> INDUSTRY_TEMPLATE =
      Map.of(AAPL, "N", IBM, "N", GOOG, "N", GOOCV, "N", NB, "B", AIG, "I");
  private static final Map<String, Double> EQUITY_PER_SHARE_GROWTH =
      Map.of(AAPL, 0.091652, IBM, 0.280664, GOOCV, 0.196226, NB, 0.022944);
  private static final Map<String, Long> MARKET_CAP =
      Map.of(
          AIG, 72_866_646_492L,
          AAPL, 469_400_291_359L,
          IBM, 192_825_068_158L,
          GOOCV, 375_779_584_963L,
          NB, 181_116_782_342L);
  private static final Map<String, Long> SHARES_OUTSTANDING =
      Map.of(SPY, 1_331_000_000L, AAPL, 22_337_000_000_000L);

  private ReferenceCompanies() {}

  /// A figure; the day makes no difference.
  static Object figure(long dayNs, SecurityIdentifier id, String property) {
    String company = id.toString();
    return switch (property) {
      case "HasFundamentalData" -> true;
      case "CompanyProfile_MarketCap" -> MARKET_CAP.getOrDefault(company, 0L);
      case "CompanyProfile_HeadquarterCity" -> id.symbol().equals("AAPL") ? "Cupertino" : "";
      case "CompanyProfile_SharesOutstanding" -> SHARES_OUTSTANDING.getOrDefault(company, 0L);
      case "CompanyReference_IndustryTemplateCode" -> INDUSTRY_TEMPLATE.getOrDefault(company, "");
      case "EarningRatios_EquityPerShareGrowth_OneYear" ->
          EQUITY_PER_SHARE_GROWTH.getOrDefault(company, 0.0);
      case "ValuationRatios_PERatio" -> PE_RATIO.getOrDefault(company, 0.0);
      default -> null;
    };
  }
}
