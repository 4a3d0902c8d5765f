package dev.plumbline.sdk.universe;

import dev.plumbline.sdk.symbol.Symbol;

/// What is known of a company as of one day, beside the price of its share.
///
/// The groups have LEAN's words for the figures that selections ask for most; every other figure is
/// a [FundamentalFigures#number(String)] or [FundamentalFigures#text(String)] of its group. Where
/// nothing is known, numbers are NaN (counts: 0) and texts empty. Source of the names: LEAN,
/// `Common/Data/Fundamental/Generated/FineFundamental.cs`.
public sealed class FineFundamental extends CoarseFundamental permits Fundamental {
  FineFundamental(Symbol symbol, long timeNs, Day day, FundamentalDataProvider provider) {
    super(symbol, timeNs, day, provider);
  }

  /// What all shares of the company are worth, in dollars; 0 where it is not known.
  public long marketCap() {
    return companyProfile().marketCap();
  }

  /// Where the company is and how big.
  public FundamentalFigures.CompanyProfile companyProfile() {
    return new FundamentalFigures.CompanyProfile(this);
  }

  /// What the company is called and where it is listed.
  public FundamentalFigures.CompanyReference companyReference() {
    return new FundamentalFigures.CompanyReference(this);
  }

  /// What the share is called and since when it is traded.
  public FundamentalFigures.SecurityReference securityReference() {
    return new FundamentalFigures.SecurityReference(this);
  }

  /// In which sector and industry the company works.
  public FundamentalFigures.AssetClassification assetClassification() {
    return new FundamentalFigures.AssetClassification(this);
  }

  /// What the price is a multiple of.
  public FundamentalFigures.ValuationRatios valuationRatios() {
    return new FundamentalFigures.ValuationRatios(this);
  }

  /// How fast what a share earns grows.
  public FundamentalFigures.EarningRatios earningRatios() {
    return new FundamentalFigures.EarningRatios(this);
  }

  /// How well the company works.
  public FundamentalFigures.OperationRatios operationRatios() {
    return new FundamentalFigures.OperationRatios(this);
  }

  /// What a share earns.
  public FundamentalFigures.EarningReports earningReports() {
    return new FundamentalFigures.EarningReports(this);
  }

  /// Income, balance sheet and cash flow, such as
  /// `financialStatements().field("BalanceSheet_TotalAssets").value()`.
  public FundamentalFigures financialStatements() {
    return new FundamentalFigures(this, "FinancialStatements");
  }
}
