package dev.plumbline.backtests.doctor;

import dev.plumbline.sdk.time.LocalMarketHours;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The check of one price file, line by line.
final class FileCheck {
  /// How far a session may begin and end beside the market's before it counts as shifted.
  private static final double SHIFT_SECONDS = 3000;

  private static final double DAY_SECONDS = 86_400;

  /// What a bid may close above the ask, over the price, where both sides' bars are made apart.
  private static final double APART = 0.001;

  private final String file;
  private final boolean sidesApart;
  private final SecurityExchangeHours hours;
  private final List<Finding> findings = new ArrayList<>();
  private final List<DataLine> good = new ArrayList<>();
  private final Set<Double> times = new HashSet<>();
  private final Set<Long> closedDays = new HashSet<>();
  private int slightlyCrossed;
  private double latest = Double.NEGATIVE_INFINITY;

  /// A check.
  ///
  /// @param file path below the data folder
  /// @param hours hours of the market; null if not known
  FileCheck(String file, SecurityExchangeHours hours) {
    this.file = file;
    this.sidesApart = file.startsWith("forex/") || file.startsWith("cfd/");
    this.hours = hours;
  }

  /// Checks all lines.
  void check(List<String> lines, LineReader reader) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isEmpty()) {
        continue;
      }
      try {
        DataLine read = reader.read(i + 1, line);
        if (prices(read) && times(read)) {
          good.add(read);
        }
      } catch (IllegalArgumentException e) {
        add(Fault.UNREADABLE_LINE, i + 1, e.getMessage());
      }
    }
  }

  /// What was found.
  List<Finding> findings() {
    return findings;
  }

  /// The lines without fault of their own, in the file's order.
  List<DataLine> good() {
    return good;
  }

  private void add(Fault fault, int line, String detail) {
    findings.add(new Finding(fault, file, line, detail));
  }

  private boolean prices(DataLine line) {
    boolean bidIsFine = side(line, line.bid(), "");
    boolean askIsFine = side(line, line.ask(), "ask ");
    boolean fine = bidIsFine && askIsFine;
    if (line.volume() < 0) {
      add(Fault.NEGATIVE_NUMBER, line.number(), "volume " + line.volume());
      fine = false;
    }
    if (line.bid() != null && line.ask() != null && line.bid()[3] > line.ask()[3]) {
      fine &= crossing(line, line.bid()[3], line.ask()[3]);
    }
    return fine;
  }

  /// Whether a crossing is explained: without a central market, the last bid and the last ask of a
  /// bar come at different moments, between which the price moves.
  private boolean crossing(DataLine line, double bid, double ask) {
    if (sidesApart && bid - ask <= APART * ask) {
      slightlyCrossed++;
      return true;
    }
    add(
        Fault.CROSSED_QUOTE,
        line.number(),
        "bid closes at " + plain(bid) + ", ask at " + plain(ask));
    return false;
  }

  /// The bars whose bid closes above the ask by so little that the sides' last moments explain it.
  int slightlyCrossed() {
    return slightlyCrossed;
  }

  private boolean side(DataLine line, double[] prices, String side) {
    if (prices == null) {
      return true;
    }
    for (double price : prices) {
      if (price <= 0) {
        Fault fault = price < 0 ? Fault.NEGATIVE_NUMBER : Fault.ZERO_PRICE;
        add(fault, line.number(), side + "price " + plain(price));
        return false;
      }
    }
    double high = prices[1];
    double low = prices[2];
    if (high < low) {
      add(
          Fault.HIGH_BELOW_LOW,
          line.number(),
          side + "high " + plain(high) + ", low " + plain(low));
      return false;
    }
    if (Math.max(prices[0], prices[3]) > high || Math.min(prices[0], prices[3]) < low) {
      add(
          Fault.OUTSIDE_RANGE,
          line.number(),
          "%sopen %s, close %s, low %s, high %s"
              .formatted(side, plain(prices[0]), plain(prices[3]), plain(low), plain(high)));
      return false;
    }
    return true;
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }

  private boolean times(DataLine line) {
    if (!times.add(line.time())) {
      add(Fault.DUPLICATE, line.number(), "the time stands in an earlier line too");
      return false;
    }
    if (line.time() < latest) {
      add(Fault.OUT_OF_ORDER, line.number(), "the line before is later");
    }
    latest = Math.max(latest, line.time());
    if (hours != null && !hours.isDateOpen(line.day() * Nanos.DAY, true)) {
      if (closedDays.add(line.day())) {
        LocalDate day = LocalDate.ofEpochDay(line.day());
        add(Fault.CLOSED_DAY, line.number(), day + " is a " + weekday(day) + " without a session");
      }
      return false;
    }
    return true;
  }

  private static String weekday(LocalDate day) {
    String name = day.getDayOfWeek().toString();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /// Checks that a day's bars lie about where the market's session is. Both ends must lie beside it
  /// in the same direction, so that data of extended hours does not count; sessions over midnight
  /// are not judged.
  void session() {
    if (hours == null || good.size() < 2) {
      return;
    }
    LocalMarketHours day = hours.marketHours(good.getFirst().day() * Nanos.DAY);
    if (day.isClosedAllDay() || day.isOpenAllDay()) {
      return;
    }
    long midnight = good.getFirst().day() * Nanos.DAY;
    double open = (hours.nextMarketOpen(midnight, false) - midnight) / 1e9;
    double close = (hours.nextMarketClose(midnight, false) - midnight) / 1e9;
    boolean isWithinTheDay = open < close && close <= DAY_SECONDS;
    if (!isWithinTheDay) {
      return;
    }
    double early = good.getFirst().second() - open;
    double late = good.getLast().second() - close;
    boolean shifted =
        Math.abs(early) > SHIFT_SECONDS
            && Math.abs(late) > SHIFT_SECONDS
            && Math.signum(early) == Math.signum(late);
    if (shifted && good.size() > 30) {
      add(
          Fault.TIME_ZONE,
          0,
          "its bars begin %.1f h and end %.1f h from the session's open and close"
              .formatted(early / 3600, late / 3600));
    }
  }
}
