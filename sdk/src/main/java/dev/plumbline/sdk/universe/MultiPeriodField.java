package dev.plumbline.sdk.universe;

/// One figure of a company over several spans of time; NaN where it is not known.
///
/// Source of the names: LEAN, `Common/Data/Fundamental/MultiPeriodField.cs`.
public final class MultiPeriodField {
  private static final String[] BY_PREFERENCE = {
    "OneYear",
    "ThreeMonths",
    "OneMonth",
    "TwoMonths",
    "SixMonths",
    "NineMonths",
    "TwelveMonths",
    "TwoYears",
    "ThreeYears",
    "FiveYears",
    "TenYears"
  };

  private final FundamentalFigures group;
  private final String name;

  MultiPeriodField(FundamentalFigures group, String name) {
    this.group = group;
    this.name = name;
  }

  /// Over a span by LEAN's name of it, such as `ThreeMonths`.
  public double getPeriodValue(String period) {
    return group.number(name + "_" + period);
  }

  /// Over a year.
  public double oneYear() {
    return getPeriodValue("OneYear");
  }

  /// Over three years.
  public double threeYears() {
    return getPeriodValue("ThreeYears");
  }

  /// Over five years.
  public double fiveYears() {
    return getPeriodValue("FiveYears");
  }

  /// Over three months.
  public double threeMonths() {
    return getPeriodValue("ThreeMonths");
  }

  /// Over six months.
  public double sixMonths() {
    return getPeriodValue("SixMonths");
  }

  /// Over nine months.
  public double nineMonths() {
    return getPeriodValue("NineMonths");
  }

  /// Over twelve months.
  public double twelveMonths() {
    return getPeriodValue("TwelveMonths");
  }

  /// Over one month.
  public double oneMonth() {
    return getPeriodValue("OneMonth");
  }

  /// Over the first span that is known, a year before all others.
  public double value() {
    for (String period : BY_PREFERENCE) {
      double value = getPeriodValue(period);
      if (!Double.isNaN(value)) {
        return value;
      }
    }
    return Double.NaN;
  }

  /// Whether any span is known.
  public boolean hasValue() {
    return !Double.isNaN(value());
  }

  @Override
  public String toString() {
    return name + ": " + value();
  }
}
