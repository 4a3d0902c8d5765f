package dev.plumbline.lean.reference;

import dev.plumbline.sdk.time.LocalMarketHours;
import dev.plumbline.sdk.time.MarketHoursExceptions;
import dev.plumbline.sdk.time.MarketHoursSegment;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The hours of the US equity exchanges for data folders without a market hours database.
///
/// Pre-market 4:00 to 9:30, regular 9:30 to 16:00, post-market 16:00 to 20:00 New York time, and
/// the closings of 1998 to 2026 as LEAN knows them. Later years have no holidays here.
final class UsEquityHours {
  private static final Duration EARLY_CLOSE = Duration.ofHours(13);

  /// A year, its closed days (month and day) and, after the bar, the days that close at 13:00.
  private static final String CLOSINGS =
      """
      1998 0101 0119 0216 0410 0525 0703 0907 1126 1225
      1999 0101 0118 0215 0402 0531 0705 0906 1125 1224 | 1126
      2000 0117 0221 0421 0529 0704 0904 1123 1225 | 0703 1124
      2001 0101 0115 0219 0413 0528 0704 0903 0911 0912 0913 0914 1122 1225 | 0703 1123 1224
      2002 0101 0121 0218 0329 0527 0704 0902 1128 1225 | 0705 1129 1224
      2003 0101 0120 0217 0418 0526 0704 0901 1127 1225 | 0703 1128 1224 1226
      2004 0101 0119 0216 0409 0531 0611 0705 0906 1125 1224 | 1126
      2005 0117 0221 0325 0530 0704 0905 1124 1226 | 1125
      2006 0102 0116 0220 0414 0529 0704 0904 1123 1225 | 0703 1124
      2007 0101 0102 0115 0219 0406 0528 0704 0903 1122 1225 | 0703 1123 1224
      2008 0101 0121 0218 0321 0526 0704 0901 1127 1225 | 0703 1128 1224
      2009 0101 0119 0216 0410 0525 0703 0907 1126 1225 | 1127 1224
      2010 0101 0118 0215 0402 0531 0705 0906 1125 1224 | 1126
      2011 0117 0221 0422 0530 0704 0905 1124 1226 | 1125
      2012 0102 0116 0220 0406 0528 0704 0903 1029 1030 1122 1225 | 0703 1123 1224
      2013 0101 0121 0218 0329 0527 0704 0902 1128 1225 | 0703 1129 1224
      2014 0101 0120 0217 0418 0526 0704 0901 1127 1225 | 0703 1128 1224
      2015 0101 0119 0216 0403 0525 0703 0907 1126 1225 | 1127 1224
      2016 0101 0118 0215 0325 0530 0704 0905 1124 1226 | 1125
      2017 0102 0116 0220 0414 0529 0704 0904 1123 1225 | 0703 1124
      2018 0101 0115 0219 0330 0528 0704 0903 1122 1205 1225 | 0703 1123 1224
      2019 0101 0121 0218 0419 0527 0704 0902 1128 1225 | 0703 1129 1224
      2020 0101 0120 0217 0410 0525 0703 0907 1126 1225 | 1127 1224
      2021 0101 0118 0215 0402 0531 0705 0906 1125 1224 | 1126
      2022 0117 0221 0415 0530 0620 0704 0905 1124 1226 | 1125
      2023 0102 0116 0220 0407 0529 0619 0704 0904 1123 1225 | 0703 1124
      2024 0101 0115 0219 0329 0527 0619 0704 0902 1128 1225 | 0703 1129 1224
      2025 0101 0109 0120 0217 0418 0526 0619 0704 0901 1127 1225 | 0703 1128 1224
      2026 0101 0119 0216 0403 0525 0619 0703 0907 1126 1225 | 1127 1224
      """;

  private UsEquityHours() {}

  /// The schedule.
  static SecurityExchangeHours create() {
    List<MarketHoursSegment> workday =
        MarketHoursSegment.segments(
            4 * Nanos.HOUR, Nanos.timeOfDay(9, 30, 0), 16 * Nanos.HOUR, 20 * Nanos.HOUR);
    Map<DayOfWeek, LocalMarketHours> week = new EnumMap<>(DayOfWeek.class);
    for (int day = 1; day <= 5; day++) {
      week.put(DayOfWeek.of(day), new LocalMarketHours(DayOfWeek.of(day), workday));
    }
    return new SecurityExchangeHours(MarketTimeZone.NEW_YORK, week, exceptions());
  }

  private static MarketHoursExceptions exceptions() {
    List<LocalDate> holidays = new ArrayList<>();
    Map<LocalDate, Duration> earlyCloses = new LinkedHashMap<>();
    for (String line : CLOSINGS.strip().split("\n")) {
      String[] words = line.strip().split(" ");
      int year = Integer.parseInt(words[0]);
      boolean early = false;
      for (int i = 1; i < words.length; i++) {
        if (words[i].equals("|")) {
          early = true;
          continue;
        }
        int monthAndDay = Integer.parseInt(words[i]);
        LocalDate date = LocalDate.of(year, monthAndDay / 100, monthAndDay % 100);
        if (early) {
          earlyCloses.put(date, EARLY_CLOSE);
        } else {
          holidays.add(date);
        }
      }
    }
    return new MarketHoursExceptions(holidays, List.of(), earlyCloses, Map.of());
  }
}
