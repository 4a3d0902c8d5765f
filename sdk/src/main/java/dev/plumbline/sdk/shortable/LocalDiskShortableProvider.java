package dev.plumbline.sdk.shortable;

import dev.plumbline.sdk.data.ShortableDay;
import dev.plumbline.sdk.security.ShortableProvider;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Lends what the stored lists of a brokerage say, day by day; without a limit and for nothing on
/// days that they leave out.
///
/// Source: LEAN, `Common/Data/Shortable/LocalDiskShortableProvider.cs`.
public final class LocalDiskShortableProvider implements ShortableProvider {
  private final Function<Symbol, List<ShortableDay>> lists;
  private final Map<Symbol, Map<LocalDate, ShortableDay>> days = new HashMap<>();

  /// A provider that is given the list of a security when it is first asked about it.
  public LocalDiskShortableProvider(Function<Symbol, List<ShortableDay>> lists) {
    this.lists = lists;
  }

  @Override
  public Decimal feeRate(Symbol symbol, LocalDateTime localTime) {
    ShortableDay day = day(symbol, localTime);
    return day == null ? Decimal.ZERO : day.feeRate();
  }

  @Override
  public Decimal rebateRate(Symbol symbol, LocalDateTime localTime) {
    ShortableDay day = day(symbol, localTime);
    return day == null ? Decimal.ZERO : day.rebateRate();
  }

  @Override
  public Long shortableQuantity(Symbol symbol, LocalDateTime localTime) {
    ShortableDay day = day(symbol, localTime);
    return day == null ? null : day.shortableQuantity();
  }

  private ShortableDay day(Symbol symbol, LocalDateTime localTime) {
    return days.computeIfAbsent(symbol, this::read).get(localTime.toLocalDate());
  }

  private Map<LocalDate, ShortableDay> read(Symbol symbol) {
    Map<LocalDate, ShortableDay> byDate = new HashMap<>();
    for (ShortableDay day : lists.apply(symbol)) {
      byDate.put(day.date(), day);
    }
    return byDate;
  }
}
