package dev.plumbline.sdk.universe;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// What a rule selects from data of a type that an author declares.
///
/// Source: LEAN, `Common/Data/UniverseSelection/FuncUniverse.cs`.
public final class CustomDataUniverse extends Universe {
  private final Class<? extends BaseData> dataType;
  private final Resolution resolution;
  private final Function<List<BaseData>, Collection<Symbol>> selection;

  /// A universe of a data type.
  ///
  /// @param symbol what the data is read of
  /// @param settings how selected securities are followed, or null for the algorithm's settings
  /// @param selection which securities are followed, or null for those of the data
  public CustomDataUniverse(
      Class<? extends BaseData> dataType,
      Symbol symbol,
      Resolution resolution,
      UniverseSettings settings,
      Function<List<BaseData>, Collection<Symbol>> selection) {
    super(symbol, settings);
    this.dataType = dataType;
    this.resolution = resolution;
    this.selection =
        selection == null ? rows -> rows.stream().map(BaseData::symbol).toList() : selection;
  }

  /// The type of the data.
  public Class<? extends BaseData> dataType() {
    return dataType;
  }

  /// The resolution of the data.
  public Resolution resolution() {
    return resolution;
  }

  @Override
  Symbol name(int number) {
    return symbol();
  }

  @Override
  public Collection<Symbol> selectSymbols(long utcNs, List<BaseData> data) {
    return selection.apply(data);
  }
}
