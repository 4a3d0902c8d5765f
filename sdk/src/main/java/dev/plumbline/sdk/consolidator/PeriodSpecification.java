package dev.plumbline.sdk.consolidator;

import dev.plumbline.sdk.time.CalendarInfo;
import dev.plumbline.sdk.time.Nanos;
import java.time.LocalDate;
import java.util.function.LongFunction;

/// When a bar begins and how long it lasts.
///
/// Times and lengths are nanoseconds on the exchange's wall clock; a length of [#NONE] is unknown.
sealed interface PeriodSpecification {
  long NONE = -1;

  /// The start and the length of the bar that a time belongs to.
  CalendarInfo barAt(long timeNs);

  /// The length known without a time, or [#NONE].
  long periodNs();

  /// Bars of so many data.
  record Count() implements PeriodSpecification {
    @Override
    public CalendarInfo barAt(long timeNs) {
      return new CalendarInfo(timeNs, NONE);
    }

    @Override
    public long periodNs() {
      return NONE;
    }
  }

  /// Bars of so many data, or of a length if that is full earlier.
  record CountOrLength(long periodNs) implements PeriodSpecification {
    @Override
    public CalendarInfo barAt(long timeNs) {
      return new CalendarInfo(timeNs, periodNs);
    }
  }

  /// Bars of a length; those of more than a day begin with their first datum.
  record Length(long periodNs) implements PeriodSpecification {
    @Override
    public CalendarInfo barAt(long timeNs) {
      boolean begins = periodNs > Nanos.DAY || periodNs == 0;
      return new CalendarInfo(begins ? timeNs : Nanos.roundDown(timeNs, periodNs), periodNs);
    }
  }

  /// Bars of a length counted from a time of the day, those of a week and more from the first of
  /// the month.
  record LengthFrom(long periodNs, long startTimeNs) implements PeriodSpecification {
    @Override
    public CalendarInfo barAt(long timeNs) {
      LocalDate date = Nanos.dateOf(timeNs);
      long reference =
          Nanos.of(periodNs >= 7 * Nanos.DAY ? date.withDayOfMonth(1) : date) + startTimeNs;
      long passed = Math.floorDiv(timeNs - reference, periodNs);
      return new CalendarInfo(reference + passed * periodNs, periodNs);
    }
  }

  /// Bars given by a function of the time.
  record ByCalendar(LongFunction<CalendarInfo> calendar) implements PeriodSpecification {
    private static final long PROBE = Nanos.of(2022, 1, 3, 10, 10) + 10 * Nanos.SECOND;

    public ByCalendar {
      CalendarInfo bar = calendar.apply(PROBE);
      if (bar.startNs() > PROBE) {
        throw new IllegalArgumentException(
            "FuncPeriodSpecification: Please use a function that computes the start of the bar"
                + " associated with the given date time. Should never return a time later than the"
                + " one passed in. For "
                + Nanos.toText(PROBE)
                + " it gave "
                + Nanos.toText(bar.startNs())
                + ".");
      }
    }

    @Override
    public CalendarInfo barAt(long timeNs) {
      return calendar.apply(timeNs);
    }

    @Override
    public long periodNs() {
      return Nanos.SECOND;
    }
  }
}
