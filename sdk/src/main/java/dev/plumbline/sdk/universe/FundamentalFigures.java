package dev.plumbline.sdk.universe;

import java.time.LocalDate;

/// A group of a company's figures, by LEAN's names of them.
///
/// Source of the names: LEAN, `Common/Data/Fundamental/Generated`.
public class FundamentalFigures {
  private final FineFundamental owner;
  private final String group;

  FundamentalFigures(FineFundamental owner, String group) {
    this.owner = owner;
    this.group = group;
  }

  /// A number; NaN where it is not known.
  ///
  /// @param name LEAN's name within the group, such as `PERatio`
  public final double number(String name) {
    return owner.figure(group + "_" + name) instanceof Number number
        ? number.doubleValue()
        : Double.NaN;
  }

  /// A whole number; 0 where it is not known.
  public final long count(String name) {
    return owner.figure(group + "_" + name) instanceof Number number ? number.longValue() : 0;
  }

  /// A text; empty where it is not known.
  public final String text(String name) {
    return owner.figure(group + "_" + name) instanceof String text ? text : "";
  }

  /// A day, or null where it is not known.
  public final LocalDate date(String name) {
    return owner.figure(group + "_" + name) instanceof LocalDate date ? date : null;
  }

  /// A truth value; false where it is not known.
  public final boolean flag(String name) {
    return Boolean.TRUE.equals(owner.figure(group + "_" + name));
  }

  /// A figure over several spans of time.
  public final MultiPeriodField field(String name) {
    return new MultiPeriodField(this, name);
  }

  /// Where a company is and how big.
  public static final class CompanyProfile extends FundamentalFigures {
    CompanyProfile(FineFundamental owner) {
      super(owner, "CompanyProfile");
    }

    /// What all shares are worth, in dollars; 0 where it is not known.
    public long marketCap() {
      return count("MarketCap");
    }

    /// What the company would cost with its debt, in dollars; 0 where it is not known.
    public long enterpriseValue() {
      return count("EnterpriseValue");
    }

    /// The number of shares; 0 where it is not known.
    public long sharesOutstanding() {
      return count("SharesOutstanding");
    }

    /// The city of the headquarters.
    public String headquarterCity() {
      return text("HeadquarterCity");
    }

    /// The country of the headquarters.
    public String headquarterCountry() {
      return text("HeadquarterCountry");
    }

    /// The number of people who work there; 0 where it is not known.
    public long totalEmployeeNumber() {
      return count("TotalEmployeeNumber");
    }
  }

  /// What a company is called and where it is listed.
  public static final class CompanyReference extends FundamentalFigures {
    CompanyReference(FineFundamental owner) {
      super(owner, "CompanyReference");
    }

    /// The country, such as `USA`.
    public String countryId() {
      return text("CountryId");
    }

    /// The exchange of the main listing, such as `NYS`.
    public String primaryExchangeId() {
      return text("PrimaryExchangeID");
    }

    /// The form of its accounts: `N` for most companies, `B` for banks, `I` for insurers.
    public String industryTemplateCode() {
      return text("IndustryTemplateCode");
    }

    /// The short name.
    public String shortName() {
      return text("ShortName");
    }

    /// The name in law.
    public String legalName() {
      return text("LegalName");
    }
  }

  /// What a share is called and since when it is traded.
  public static final class SecurityReference extends FundamentalFigures {
    SecurityReference(FineFundamental owner) {
      super(owner, "SecurityReference");
    }

    /// The day of its first sale to the public, or null where it is not known.
    public LocalDate ipoDate() {
      return date("IPODate");
    }

    /// The exchange.
    public String exchangeId() {
      return text("ExchangeId");
    }

    /// The kind of share, such as `ST00000001` for common stock.
    public String securityType() {
      return text("SecurityType");
    }

    /// Whether it is the company's main share.
    public boolean isPrimaryShare() {
      return flag("IsPrimaryShare");
    }
  }

  /// In which sector and industry a company works; 0 where it is not known.
  public static final class AssetClassification extends FundamentalFigures {
    AssetClassification(FineFundamental owner) {
      super(owner, "AssetClassification");
    }

    /// The sector, such as 311 for technology.
    public int morningstarSectorCode() {
      return (int) count("MorningstarSectorCode");
    }

    /// The group of industries.
    public int morningstarIndustryGroupCode() {
      return (int) count("MorningstarIndustryGroupCode");
    }

    /// The industry.
    public int morningstarIndustryCode() {
      return (int) count("MorningstarIndustryCode");
    }

    /// The kind of stock.
    public int stockType() {
      return (int) count("StockType");
    }

    /// Size and style in one number.
    public int styleBox() {
      return (int) count("StyleBox");
    }
  }

  /// What a price is a multiple of.
  public static final class ValuationRatios extends FundamentalFigures {
    ValuationRatios(FineFundamental owner) {
      super(owner, "ValuationRatios");
    }

    /// Price by earnings.
    public double peRatio() {
      return number("PERatio");
    }

    /// Price by earnings expected.
    public double forwardPERatio() {
      return number("ForwardPERatio");
    }

    /// Price by book value.
    public double pbRatio() {
      return number("PBRatio");
    }

    /// Price by sales.
    public double psRatio() {
      return number("PSRatio");
    }

    /// Price by cash flow.
    public double pcfRatio() {
      return number("PCFRatio");
    }

    /// Price by earnings by growth.
    public double pegRatio() {
      return number("PEGRatio");
    }

    /// Earnings by price.
    public double earningYield() {
      return number("EarningYield");
    }

    /// Free cash flow by price.
    public double fcfYield() {
      return number("FCFYield");
    }

    /// Dividends of the last year by price.
    public double trailingDividendYield() {
      return number("TrailingDividendYield");
    }

    /// Enterprise value by earnings before interest, taxes and depreciation.
    public double evToEBITDA() {
      return number("EVToEBITDA");
    }

    /// Book value of a share.
    public double bookValuePerShare() {
      return number("BookValuePerShare");
    }
  }

  /// How fast what a share earns grows.
  public static final class EarningRatios extends FundamentalFigures {
    EarningRatios(FineFundamental owner) {
      super(owner, "EarningRatios");
    }

    /// Growth of the equity of a share.
    public MultiPeriodField equityPerShareGrowth() {
      return field("EquityPerShareGrowth");
    }

    /// Growth of diluted earnings of a share.
    public MultiPeriodField dilutedEPSGrowth() {
      return field("DilutedEPSGrowth");
    }

    /// Growth of the dividend.
    public MultiPeriodField dpsGrowth() {
      return field("DPSGrowth");
    }

    /// Growth of the free cash flow of a share.
    public MultiPeriodField fcfPerShareGrowth() {
      return field("FCFPerShareGrowth");
    }
  }

  /// How well a company works.
  public static final class OperationRatios extends FundamentalFigures {
    OperationRatios(FineFundamental owner) {
      super(owner, "OperationRatios");
    }

    /// Return on equity.
    public MultiPeriodField roe() {
      return field("ROE");
    }

    /// Return on assets.
    public MultiPeriodField roa() {
      return field("ROA");
    }

    /// Return on invested capital.
    public MultiPeriodField roic() {
      return field("ROIC");
    }

    /// Growth of revenue.
    public MultiPeriodField revenueGrowth() {
      return field("RevenueGrowth");
    }

    /// Net income by revenue.
    public MultiPeriodField netMargin() {
      return field("NetMargin");
    }

    /// Operating income by revenue.
    public MultiPeriodField operationMargin() {
      return field("OperationMargin");
    }

    /// Current assets by current liabilities.
    public MultiPeriodField currentRatio() {
      return field("CurrentRatio");
    }

    /// Long term debt by equity.
    public MultiPeriodField longTermDebtEquityRatio() {
      return field("LongTermDebtEquityRatio");
    }
  }

  /// What a share earns.
  public static final class EarningReports extends FundamentalFigures {
    EarningReports(FineFundamental owner) {
      super(owner, "EarningReports");
    }

    /// Earnings of a share.
    public MultiPeriodField basicEPS() {
      return field("BasicEPS");
    }

    /// Earnings of a share, diluted.
    public MultiPeriodField dilutedEPS() {
      return field("DilutedEPS");
    }

    /// Dividend of a share.
    public MultiPeriodField dividendPerShare() {
      return field("DividendPerShare");
    }
  }
}
