package dev.plumbline.backtests.figures;

import java.time.LocalDate;
import java.util.List;

/// A time that markets remember.
///
/// The list has the events that LEAN's report knows (`Report/Crisis.cs`) and later ones.
///
/// @param name what it is called
/// @param first first day
/// @param last last day
public record CrisisPeriod(String name, LocalDate first, LocalDate last) {
  /// The known periods, by time.
  public static final List<CrisisPeriod> ALL =
      List.of(
          period("Asian crisis", "1997-07-02", "1998-01-12"),
          period("Russian default and LTCM", "1998-08-03", "1998-10-15"),
          period("Dot-com bubble bursts", "2000-02-26", "2000-09-10"),
          period("September 11", "2001-09-05", "2001-10-10"),
          period("US housing bubble", "2003-01-01", "2003-02-20"),
          period("Quant quake", "2007-08-01", "2007-08-31"),
          period("Global financial crisis", "2007-10-01", "2011-12-01"),
          period("Lehman and after", "2008-09-01", "2009-03-09"),
          period("Flash crash", "2010-05-01", "2010-05-22"),
          period("Fukushima", "2011-03-01", "2011-04-22"),
          period("US downgrade, euro debt", "2011-08-05", "2011-09-01"),
          period("ECB and interest rates", "2012-09-05", "2012-10-12"),
          period("Taper tantrum", "2013-05-22", "2013-06-24"),
          period("European debt", "2014-10-01", "2014-10-29"),
          period("China's sell-off", "2015-08-10", "2015-10-10"),
          period("Recovery", "2010-01-01", "2012-10-01"),
          period("New normal", "2014-01-01", "2019-01-01"),
          period("Volatility spike", "2018-02-01", "2018-02-28"),
          period("Fourth quarter of 2018", "2018-10-01", "2018-12-24"),
          period("COVID-19", "2020-02-10", "2020-09-20"),
          period("After COVID-19: run-up", "2020-04-01", "2022-01-01"),
          period("Meme stocks", "2021-01-01", "2021-05-15"),
          period("Russia invades Ukraine", "2022-02-01", "2024-01-01"),
          period("Inflation and rate rises", "2022-01-03", "2022-10-12"),
          period("Silicon Valley Bank", "2023-03-08", "2023-03-31"),
          period("Artificial intelligence boom", "2022-11-30", "2024-12-31"),
          period("Yen carry unwinds", "2024-07-31", "2024-08-16"),
          period("Tariff shock", "2025-04-01", "2025-05-12"));

  private static CrisisPeriod period(String name, String first, String last) {
    return new CrisisPeriod(name, LocalDate.parse(first), LocalDate.parse(last));
  }

  /// Whether a run saw at least some days of it.
  public boolean overlaps(DailyReturns returns) {
    return returns.between(first, last).size() > 0;
  }
}
