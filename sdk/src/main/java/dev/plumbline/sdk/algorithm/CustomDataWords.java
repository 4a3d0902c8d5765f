package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.data.CustomData;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityIdentifier;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.UniverseSettings;
import dev.plumbline.sdk.value.Decimal;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Data of the author's own types.
///
/// Source: LEAN, `QCAlgorithm.AddData`, `AddDataImpl`, `DataManager.Add`.
final class CustomDataWords {
  private final AlgorithmEngine engine;
  private final Set<Symbol> declared = new HashSet<>();

  CustomDataWords(AlgorithmEngine engine) {
    this.engine = engine;
  }

  /// An instance of a type that answers questions about it.
  static CustomData instance(Class<? extends CustomData> type) {
    try {
      Constructor<? extends CustomData> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    } catch (InvocationTargetException failure) {
      throw new IllegalArgumentException(
          "the constructor of the custom data type " + type.getName() + " failed",
          failure.getCause());
    } catch (ReflectiveOperationException | RuntimeException unfit) {
      throw new IllegalArgumentException(
          "The custom data type %s cannot be made: it needs a constructor without arguments, and a nested class must be static. (AddData<T>() asks for `new()` in LEAN.)"
              .formatted(type.getName()),
          unfit);
    }
  }

  /// Follows data of a ticker.
  Security add(
      Class<? extends CustomData> type,
      String ticker,
      SecurityDetails details,
      MarketTimeZone timeZone) {
    if (instance(type).requiresMapping()) {
      Symbol underlying =
          known(ticker)
              .orElseThrow(() ->
                  new IllegalStateException(
                      "The custom data type %s requires mapping, but the provided ticker is not in the cache. Please add this custom data type using a Symbol or perform this call after a Security has been added using AddEquity, AddForex, AddCfd, AddCrypto, AddFuture, AddOption or AddSecurity."
                          .formatted(type.getSimpleName())));
      return add(type, underlying, details, timeZone);
    }
    SecurityIdentifier id =
        SecurityIdentifier.generateBase(type.getSimpleName(), ticker, Market.USA, null);
    return follow(type, new Symbol(id, ticker), details, timeZone);
  }

  private Optional<Symbol> known(String ticker) {
    return engine.securities().containsKey(ticker)
        ? Optional.of(engine.securities().get(ticker).symbol())
        : Optional.empty();
  }

  /// Follows data that belongs to another security.
  Security add(
      Class<? extends CustomData> type,
      Symbol underlying,
      SecurityDetails details,
      MarketTimeZone timeZone) {
    return follow(type, linked(type, underlying), details, timeZone);
  }

  private static Symbol linked(Class<? extends CustomData> type, Symbol underlying) {
    LocalDate date =
        switch (underlying.securityType()) {
          case EQUITY, OPTION, INDEX_OPTION, FUTURE_OPTION, FUTURE, BASE -> underlying.id().date();
          default -> null;
        };
    SecurityIdentifier id =
        SecurityIdentifier.generateBase(
            type.getSimpleName(), underlying.id().symbol(), underlying.market(), date);
    return new Symbol(id, underlying.value(), underlying);
  }

  /// The symbol of data that belongs to another security, for a universe to select.
  Symbol declare(Class<? extends CustomData> type, Symbol underlying) {
    Symbol symbol = linked(type, underlying);
    if (declared.add(symbol)) {
      UniverseSettings settings = engine.state().universeSettings();
      engine
          .subscriptionManager()
          .declare(
              new CustomDataRequest(
                  type,
                  symbol,
                  settings.resolution(),
                  settings.fillForward(),
                  Decimal.ONE,
                  instance(type).dataTimeZone()));
    }
    return symbol;
  }

  private Security follow(
      Class<? extends CustomData> type,
      Symbol symbol,
      SecurityDetails details,
      MarketTimeZone timeZone) {
    CustomData instance = instance(type);
    instance.setSymbol(symbol);
    Resolution resolution = details.resolution();
    List<Resolution> supported = instance.supportedResolutions();
    if (resolution == null) {
      resolution = instance.defaultResolution();
    } else if (!supported.contains(resolution)) {
      throw new IllegalArgumentException(
          "Sorry %s is not a supported resolution for %s and SecurityType.Base. Please change your AddData to use one of the supported resolutions (%s)."
              .formatted(resolution.text(), type.getSimpleName(), supported));
    }
    return engine
        .subscriptionManager()
        .addData(
            new CustomDataRequest(
                type,
                symbol,
                resolution,
                details.fillForward() != null && details.fillForward(),
                details.leverage() == null ? Decimal.ONE : Exact.of(details.leverage()),
                timeZone == null ? instance.dataTimeZone() : timeZone));
  }
}
