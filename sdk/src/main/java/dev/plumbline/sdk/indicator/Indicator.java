package dev.plumbline.sdk.indicator;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.time.Nanos;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/// A number computed from a stream of values or bars, one input at a time (LEAN's `IndicatorBase`).
///
/// Inputs come in the order of their end times; an older one than the last is refused and counted
/// ([#lateSamples()]), as LEAN refuses and logs it. One call of an `update` method costs no
/// allocation. The value before the first input is 0 at [Nanos#MIN].
///
/// Subclasses extend [ValueIndicator], [WindowIndicator], [BarIndicator] or [TradeBarIndicator].
public abstract class Indicator implements Comparable<Indicator> {
  private static final IndicatorUpdatedHandler[] NO_HANDLERS = {};

  private final String name;
  private final IndicatorWindow window = new IndicatorWindow(2);
  private IndicatorUpdatedHandler[] handlers = NO_HANDLERS;
  private Runnable guard;
  private BaseData lastInput;
  private long lastInputNs = Nanos.MIN;
  private long lateSamples;
  private long samples;
  private long timeNs = Nanos.MIN;
  private double value;

  /// An indicator that has seen nothing.
  protected Indicator(String name) {
    this.name = name;
    window.add(Nanos.MIN, 0);
  }

  /// The name, LEAN's by default: `SMA(20)`.
  public String name() {
    return name;
  }

  /// Whether enough inputs were seen for the value to mean what the indicator's name says.
  public abstract boolean isReady();

  /// The number of inputs needed to be ready, 0 where LEAN declares none.
  public int warmUpPeriod() {
    return 0;
  }

  /// What the indicator is computed from.
  public abstract IndicatorInput inputType();

  /// Whether the primitive `update` methods suffice; else it must be given data objects by
  /// [#update(BaseData)], because it needs their symbol, start time or kind.
  public boolean takesPrimitives() {
    return true;
  }

  /// The number of inputs accepted.
  public long samples() {
    return samples;
  }

  /// The number of inputs refused because they were older than the one before.
  public long lateSamples() {
    return lateSamples;
  }

  /// The newest value.
  public double value() {
    return value;
  }

  /// The time of the newest value: the end time of the input that made it.
  public long timeNs() {
    return timeNs;
  }

  /// The newest value with its time.
  public IndicatorDataPoint current() {
    return new IndicatorDataPoint(timeNs, value);
  }

  /// The value before the newest with its time; 0 at [Nanos#MIN] where there is none.
  public IndicatorDataPoint previous() {
    IndicatorDataPoint previous = window.get(1);
    return previous == null ? new IndicatorDataPoint(Nanos.MIN, 0) : previous;
  }

  /// The value `i` updates ago with its time, null where it is not kept; 0 is the newest. Asking
  /// beyond the window's size widens the window for the future.
  public IndicatorDataPoint get(int i) {
    return window.get(i);
  }

  /// The recent values; their number can be set.
  public IndicatorWindow window() {
    return window;
  }

  /// Sets what is run before every change: it throws where the change must not be made, because
  /// several runs read this indicator. The engine's.
  public final void guard(Runnable check) {
    guard = check;
    window.guard(check);
  }

  private void beforeChange() {
    if (guard != null) {
      guard.run();
    }
  }

  /// Registers a listener called after each new value, in order of registration.
  public void onUpdated(IndicatorUpdatedHandler handler) {
    beforeChange();
    handlers = Arrays.copyOf(handlers, handlers.length + 1);
    handlers[handlers.length - 1] = handler;
  }

  /// Takes a listener off again; nothing happens if it is not registered.
  public void removeUpdated(IndicatorUpdatedHandler handler) {
    beforeChange();
    handlers =
        Arrays.stream(handlers)
            .filter(each -> each != handler)
            .toArray(IndicatorUpdatedHandler[]::new);
  }

  /// Takes one value and tells whether the indicator is ready.
  ///
  /// @param timeNs the moment of the value
  /// @throws UnsupportedOperationException if the indicator needs bars
  public abstract boolean update(long timeNs, double value);

  /// Takes one bar and tells whether the indicator is ready; an indicator of single values takes
  /// the close.
  ///
  /// @param endTimeNs the end of the bar
  /// @param volume the volume, 0 for bars without
  /// @throws UnsupportedOperationException if the indicator needs data objects
  public abstract boolean update(
      long endTimeNs, double open, double high, double low, double close, double volume);

  /// Takes one datum and tells whether the indicator is ready. The very object that was taken last
  /// is ignored, as in LEAN.
  ///
  /// @throws IllegalArgumentException if the datum is not of the kind that the indicator needs
  public boolean update(BaseData input) {
    if (input == lastInput) {
      return isReady();
    }
    lastInput = input;
    return updateData(input);
  }

  /// Takes one datum that is not the one taken last.
  protected abstract boolean updateData(BaseData input);

  /// Forgets all inputs.
  public void reset() {
    beforeChange();
    samples = 0;
    lastInput = null;
    lastInputNs = Nanos.MIN;
    timeNs = Nanos.MIN;
    value = 0;
    window.reset();
    window.add(Nanos.MIN, 0);
  }

  /// The sum of both, updated when both have a new value.
  public CompositeIndicator plus(Indicator right) {
    return IndicatorExtensions.plus(this, right);
  }

  /// This indicator plus a constant.
  public CompositeIndicator plus(double constant) {
    return IndicatorExtensions.plus(this, constant);
  }

  /// This indicator minus the other, updated when both have a new value.
  public CompositeIndicator minus(Indicator right) {
    return IndicatorExtensions.minus(this, right);
  }

  /// This indicator minus a constant.
  public CompositeIndicator minus(double constant) {
    return IndicatorExtensions.minus(this, constant);
  }

  /// The product of both, updated when both have a new value.
  public CompositeIndicator times(Indicator right) {
    return IndicatorExtensions.times(this, right);
  }

  /// This indicator times a constant.
  public CompositeIndicator times(double constant) {
    return IndicatorExtensions.times(this, constant);
  }

  /// This indicator divided by the other, updated when both have a new value and the divisor is not
  /// zero.
  public CompositeIndicator over(Indicator right) {
    return IndicatorExtensions.over(this, right);
  }

  /// This indicator divided by a constant.
  public CompositeIndicator over(double constant) {
    return IndicatorExtensions.over(this, constant);
  }

  /// Feeds this indicator with each new value of `first` once that is ready; gives this indicator.
  public Indicator of(Indicator first) {
    return IndicatorExtensions.of(this, first);
  }

  /// Orders indicators by their newest values, as LEAN does.
  @Override
  public int compareTo(Indicator other) {
    return Double.compare(value, other.value);
  }

  /// The newest value with one to five decimals.
  @Override
  public String toString() {
    BigDecimal rounded = new BigDecimal(value).setScale(5, RoundingMode.HALF_UP);
    BigDecimal plain = rounded.stripTrailingZeros();
    return plain.setScale(Math.max(1, plain.scale()), RoundingMode.UNNECESSARY).toPlainString();
  }

  /// Name and newest value: `SMA(20) - 113.612`.
  public String toDetailedString() {
    return name + " - " + this;
  }

  /// The value before it is rounded for the reader, for indicators made of others.
  double precise() {
    return value;
  }

  /// Counts an input, or refuses it because a newer one was seen.
  final boolean accepts(long inputNs) {
    beforeChange();
    if (inputNs < lastInputNs) {
      lateSamples++;
      return false;
    }
    lastInputNs = inputNs;
    samples++;
    return true;
  }

  /// Counts an input whose order in time the subclass itself judges.
  final void accept() {
    samples++;
  }

  /// Counts an input that the subclass refused.
  final void refuse() {
    lateSamples++;
  }

  /// Sets the value without telling anybody, as before the first input.
  final void preset(double constant) {
    value = constant;
    window.reset();
    window.add(Nanos.MIN, constant);
  }

  /// Makes a computed value the newest one and tells the listeners; `NaN` means that the input gave
  /// none.
  final void publish(long inputNs, double computed) {
    if (Double.isNaN(computed)) {
      return;
    }
    timeNs = inputNs;
    value = computed;
    window.add(inputNs, computed);
    for (IndicatorUpdatedHandler handler : handlers) {
      handler.updated(this);
    }
  }
}
