package dev.plumbline.sdk.corporate;

import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Time;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The splits and dividends of a security as factors of its prices (LEAN:
/// `CorporateFactorProvider`).
///
/// Factors keep the digits of the file, because LEAN's orders print the digits of scaled prices.
public final class FactorFile {
  private final String permtick;
  private final List<FactorFileRow> rows;
  private final long[] dates;
  private final long minimumDateNs;

  /// Factors from their rows; of several rows of one date the first counts.
  ///
  /// @param permtick the name of the file
  /// @param minimumDateNs the date before which prices cannot be scaled, or [Nanos#MIN]
  public FactorFile(String permtick, List<FactorFileRow> rows, long minimumDateNs) {
    this.permtick = permtick.toUpperCase(Locale.ROOT);
    this.minimumDateNs = minimumDateNs;
    List<FactorFileRow> sorted = new ArrayList<>(rows);
    sorted.sort((a, b) -> a.date().compareTo(b.date()));
    List<FactorFileRow> first = new ArrayList<>();
    for (FactorFileRow row : sorted) {
      if (first.isEmpty() || !first.getLast().date().equals(row.date())) {
        first.add(row);
      }
    }
    this.rows = List.copyOf(first);
    this.dates = this.rows.stream().mapToLong(row -> Nanos.of(row.date())).toArray();
  }

  /// The factors of a security without a file: all prices as they are.
  public static FactorFile empty(String permtick) {
    return new FactorFile(permtick, List.of(), Nanos.MIN);
  }

  /// The name of the file in upper case.
  public String permtick() {
    return permtick;
  }

  /// The rows by date.
  public List<FactorFileRow> rows() {
    return rows;
  }

  /// The day before the first row: before it prices cannot be scaled; [Nanos#MIN] without rows.
  ///
  /// Files with infinite or exponential factors leave such rows out and begin later.
  public long minimumDateNs() {
    return minimumDateNs;
  }

  /// The last date of the factors except the end of time; [Nanos#MIN] if there is none (LEAN:
  /// `MostRecentFactorChange`).
  public long mostRecentFactorChangeNs() {
    for (int i = dates.length - 1; i >= 0; i--) {
      if (dates[i] != Time.END_OF_TIME) {
        return dates[i];
      }
    }
    return Nanos.MIN;
  }

  /// The factor of prices of the day in which the time lies (LEAN: `GetPriceFactor`).
  ///
  /// Raw prices have no factor: the answer is 0, as in LEAN, and must not be multiplied with.
  public Decimal priceFactor(long localNs, DataNormalizationMode mode) {
    if (mode == DataNormalizationMode.RAW) {
      return Decimal.ZERO;
    }
    FactorFileRow row = rowAt(localNs);
    return row == null ? Decimal.ONE : factor(row, mode);
  }

  /// The factor of prices of the day in which the time lies.
  ///
  /// @param mode any mode of equities except [DataNormalizationMode#SCALED_RAW]
  public Decimal priceScale(long localNs, DataNormalizationMode mode) {
    return priceScale(localNs, mode, Nanos.MIN);
  }

  /// The factor of prices of the day in which the time lies (LEAN: `GetPriceScale`).
  ///
  /// @param endNs the time to whose prices [DataNormalizationMode#SCALED_RAW] scales, else unused
  public Decimal priceScale(long localNs, DataNormalizationMode mode, long endNs) {
    Decimal end = Decimal.ONE;
    if (mode == DataNormalizationMode.SCALED_RAW) {
      if (endNs == Nanos.MIN) {
        throw new IllegalArgumentException(
            "ScaledRaw normalization mode requires an end date for price scaling.");
      }
      end = priceFactor(endNs, mode);
    }
    return priceFactor(localNs, mode).divide(end);
  }

  /// The last day, at midnight, to which the factors of a day hold without a change: the date of
  /// their row, or the end of time behind the last one.
  public long lastDayLike(long localNs) {
    int at = placeAt(localNs);
    return at < dates.length ? dates[at] : Nanos.MAX;
  }

  /// The row whose factors hold on the day in which the time lies; after the last row one with
  /// factors 1 (LEAN: `GetScalingFactors`).
  public FactorFileRow scalingFactors(long localNs) {
    FactorFileRow row = rowAt(localNs);
    return row != null
        ? row
        : new FactorFileRow(Nanos.dateOf(localNs), Decimal.ONE, Decimal.ONE, Decimal.ZERO);
  }

  /// The dividend that the row of exactly this midnight announces for the next trading day, or null
  /// (LEAN: `HasDividendEventOnNextTradingDay`).
  public CorporateEvent dividendEventOnNextTradingDay(long dateNs) {
    int i = eventRow(dateNs);
    if (i < 0) {
      return null;
    }
    Decimal factor = rows.get(i).priceFactorExact();
    Decimal next = rows.get(i + 1).priceFactorExact();
    return factor.equals(next)
        ? null
        : new CorporateEvent(factor.divide(next), rows.get(i).referencePriceExact());
  }

  /// The split that the row of exactly this midnight announces for the next trading day, or null
  /// (LEAN: `HasSplitEventOnNextTradingDay`).
  public CorporateEvent splitEventOnNextTradingDay(long dateNs) {
    int i = eventRow(dateNs);
    if (i < 0) {
      return null;
    }
    Decimal factor = rows.get(i).splitFactorExact();
    Decimal next = rows.get(i + 1).splitFactorExact();
    return factor.equals(next)
        ? null
        : new CorporateEvent(factor.divide(next), rows.get(i).referencePriceExact());
  }

  /// Whether the file has a row of the date.
  public boolean hasRow(LocalDate date) {
    return Arrays.binarySearch(dates, Nanos.of(date)) >= 0;
  }

  @Override
  public String toString() {
    return permtick + rows;
  }

  private int eventRow(long dateNs) {
    int i = Arrays.binarySearch(dates, dateNs);
    return i == dates.length - 1 ? -1 : i;
  }

  private FactorFileRow rowAt(long localNs) {
    int at = placeAt(localNs);
    return at < dates.length ? rows.get(at) : null;
  }

  private int placeAt(long localNs) {
    int i = Arrays.binarySearch(dates, Nanos.startOfDay(localNs));
    return i >= 0 ? i : -i - 1;
  }

  private static Decimal factor(FactorFileRow row, DataNormalizationMode mode) {
    return switch (mode) {
      case TOTAL_RETURN, SPLIT_ADJUSTED -> row.splitFactorExact();
      case ADJUSTED, SCALED_RAW -> row.priceScaleFactorExact();
      default ->
          throw new IllegalArgumentException(
              "prices of an equity cannot be normalised by " + mode.text());
    };
  }
}
