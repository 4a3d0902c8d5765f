package dev.plumbline.sdk.symbol;

import java.util.List;

/// A place where securities are traded.
///
/// The constants are those on which shares are traded. Source: LEAN, `Common/Exchange.cs`.
///
/// @param name the short name, such as `NASDAQ`
/// @param code the code in tick files, such as `Q`
/// @param description the full name
/// @param market the market, such as `usa`
/// @param securityTypes what is traded there
public record Exchange(
    String name, String code, String description, String market, List<SecurityType> securityTypes) {

  /// The Members Exchange.
  public static final Exchange MEMX = equity("MEMX", "MM", "The Members Exchange", Market.USA);

  /// The Long-Term Stock Exchange.
  public static final Exchange LTSE =
      equity("LTSE", "L", "The Long-Term Stock Exchange", Market.USA);

  /// National Association of Securities Dealers Automated Quotation.
  public static final Exchange NASDAQ =
      equity(
          "NASDAQ",
          "Q",
          "National Association of Securities Dealers Automated Quotation",
          Market.USA);

  /// NASDAQ Small Cap.
  public static final Exchange NASDAQ_SC = equity("NASDAQ_SC", "S", "NASDAQ Small Cap", Market.USA);

  /// Bats Global Markets, Better Alternative Trading System.
  public static final Exchange BATS =
      equity("BATS", "Z", "Bats Global Markets, Better Alternative Trading System", Market.USA);

  /// New York Stock Archipelago Exchange.
  public static final Exchange ARCA =
      equity("ARCA", "P", "New York Stock Archipelago Exchange", Market.USA);

  /// New York Stock Exchange.
  public static final Exchange NYSE = equity("NYSE", "N", "New York Stock Exchange", Market.USA);

  /// SMART Exchange.
  public static final Exchange SMART = equity("SMART", "SMART", "SMART Exchange", Market.USA);

  /// Over the Counter Exchange.
  public static final Exchange OTCX =
      equity("OTCX", "OTCX", "Over the Counter Exchange", Market.USA);

  /// Investors Exchange.
  public static final Exchange IEX = equity("IEX", "IEX", "Investors Exchange", Market.USA);

  /// National Stock Exchange.
  public static final Exchange NSX = equity("NSE", "C", "National Stock Exchange", Market.USA);

  /// The Financial Industry Regulatory Authority.
  public static final Exchange FINRA =
      equity("FINRA", "D", "The Financial Industry Regulatory Authority", Market.USA);

  /// Nasdaq International Securities Exchange.
  public static final Exchange ISE =
      equity("ISE", "I", "Nasdaq International Securities Exchange", Market.USA);

  /// Chicago Stock Exchange.
  public static final Exchange CSE = equity("CSE", "M", "Chicago Stock Exchange", Market.USA);

  /// National Association of Securities Dealers Automated Quotation BX.
  public static final Exchange NASDAQ_BX =
      equity(
          "NASDAQ_BX",
          "B",
          "National Association of Securities Dealers Automated Quotation BX",
          Market.USA);

  /// The Securities Industry Automation Corporation.
  public static final Exchange SIAC =
      equity("SIAC", "SIAC", "The Securities Industry Automation Corporation", Market.USA);

  /// CBOE EDGA U.S. equities Exchange.
  public static final Exchange EDGA =
      equity("EDGA", "J", "CBOE EDGA U.S. equities Exchange", Market.USA);

  /// CBOE EDGX U.S. equities Exchange.
  public static final Exchange EDGX =
      equity("EDGX", "K", "CBOE EDGX U.S. equities Exchange", Market.USA);

  /// National Association of Securities Dealers Automated Quotation PSX.
  public static final Exchange NASDAQ_PSX =
      equity(
          "NASDAQ_PSX",
          "X",
          "National Association of Securities Dealers Automated Quotation PSX",
          Market.USA);

  /// Bats Global Markets, Better Alternative Trading System.
  public static final Exchange BATS_Y =
      equity("BATS_Y", "Y", "Bats Global Markets, Better Alternative Trading System", Market.USA);

  /// The Boston Stock Exchange.
  public static final Exchange BOSTON =
      equity("BOSTON", "BB", "The Boston Stock Exchange", Market.USA);

  /// The American Stock Exchange.
  public static final Exchange AMEX =
      equity("AMEX", "A", "The American Stock Exchange", Market.USA);

  /// Bombay Stock Exchange.
  public static final Exchange BSE = equity("BSE", "BSE", "Bombay Stock Exchange", Market.INDIA);

  /// National Stock Exchange of India.
  public static final Exchange NSE =
      equity("NSE", "NSE", "National Stock Exchange of India", Market.INDIA);

  /// Copies the list.
  public Exchange {
    securityTypes = List.copyOf(securityTypes);
  }

  private static Exchange equity(String name, String code, String description, String market) {
    return new Exchange(name, code, description, market, List.of(SecurityType.EQUITY));
  }

  @Override
  public String toString() {
    return name;
  }
}
