package dev.plumbline.sdk.data;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/// Data of a type that an author declares: where it is found, how a line becomes a datum, and the
/// datum itself.
///
/// A type has a constructor without arguments. One instance answers the questions about the type;
/// each line gives another instance, which is not changed once [#reader] has given it out.
///
/// Source: LEAN, `Common/Data/BaseData.cs`, of which authors derive their types.
public abstract class CustomData implements BaseData, Cloneable {
  private Symbol symbol = Symbol.EMPTY;
  private long timeNs = Nanos.MIN;
  private long endTimeNs = Nanos.MIN;
  private Decimal value = Decimal.ZERO;
  private boolean fillForward;

  /// A datum without symbol, time and value.
  protected CustomData() {}

  /// Where the data of a day is found; null if there is none.
  ///
  /// @param config the subscription; its symbol has the ticker of the day
  /// @param date the day, in the data's time zone
  public abstract SubscriptionDataSource getSource(
      SubscriptionDataConfig config, LocalDate date, boolean isLiveMode);

  /// The datum of a line; null if the line is none, such as a header.
  ///
  /// What is thrown here is told in the log, and the line is left out.
  public CustomData reader(
      SubscriptionDataConfig config, String line, LocalDate date, boolean isLiveMode) {
    throw new UnsupportedOperationException(
        "Please implement reader(SubscriptionDataConfig, String, LocalDate, boolean) on your custom"
            + " data type: "
            + getClass().getSimpleName());
  }

  /// Whether the data follows the ticker of its underlying through the map files.
  public boolean requiresMapping() {
    return symbol.requiresMapping();
  }

  /// Whether days without data are no fault.
  public boolean isSparseData() {
    return true;
  }

  /// The resolution where none is asked for.
  public Resolution defaultResolution() {
    return Resolution.MINUTE;
  }

  /// The resolutions that may be asked for.
  public List<Resolution> supportedResolutions() {
    return List.of(Resolution.values());
  }

  /// The time zone of the data's times.
  public MarketTimeZone dataTimeZone() {
    return MarketTimeZone.NEW_YORK;
  }

  @Override
  public Symbol symbol() {
    return symbol;
  }

  /// Sets whose datum it is.
  public void setSymbol(Symbol of) {
    symbol = of;
  }

  @Override
  public long timeNs() {
    return timeNs;
  }

  /// Sets when the datum begins, in the data's time zone.
  public void setTime(LocalDateTime time) {
    timeNs = Nanos.of(time);
  }

  @Override
  public long endTimeNs() {
    return endTimeNs == Nanos.MIN ? timeNs : endTimeNs;
  }

  /// Sets when the datum ends and is known; it begins then too unless that is set.
  public void setEndTime(LocalDateTime time) {
    endTimeNs = Nanos.of(time);
    if (timeNs == Nanos.MIN) {
      timeNs = endTimeNs;
    }
  }

  @Override
  public Decimal valueExact() {
    return value;
  }

  /// Sets the one value that stands for the datum.
  public void setValue(Number number) {
    value = number instanceof Decimal exact ? exact : Decimal.of(number);
  }

  @Override
  public MarketDataType dataType() {
    return MarketDataType.BASE;
  }

  @Override
  public final boolean isFillForward() {
    return fillForward;
  }

  /// The same datum at a later time, to fill a gap; the engine's.
  public final CustomData repeated(long beginNs, long endNs) {
    try {
      CustomData copy = (CustomData) clone();
      copy.timeNs = beginNs;
      copy.endTimeNs = endNs;
      copy.fillForward = true;
      return copy;
    } catch (CloneNotSupportedException impossible) {
      throw new IllegalStateException(getClass() + " cannot be copied", impossible);
    }
  }

  @Override
  public String toString() {
    return symbol + ": \u00a4" + value.round(2);
  }
}
