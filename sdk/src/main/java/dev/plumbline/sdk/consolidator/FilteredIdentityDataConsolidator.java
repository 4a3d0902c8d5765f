package dev.plumbline.sdk.consolidator;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TickType;
import java.util.function.Predicate;

/// Gives those data on that fulfil a condition.
///
/// @param <T> the data taken
public final class FilteredIdentityDataConsolidator<T extends BaseData>
    extends IdentityDataConsolidator<T> {
  private final Predicate<T> predicate;

  /// A consolidator of data of a type that fulfil a condition.
  public FilteredIdentityDataConsolidator(Class<T> type, Predicate<T> predicate) {
    super(type);
    this.predicate = predicate;
  }

  /// A consolidator of ticks of a type.
  public static FilteredIdentityDataConsolidator<Tick> forTickType(TickType tickType) {
    return new FilteredIdentityDataConsolidator<>(Tick.class, tick -> tick.tickType() == tickType);
  }

  @Override
  protected boolean counts(T data) {
    return predicate.test(data);
  }
}
