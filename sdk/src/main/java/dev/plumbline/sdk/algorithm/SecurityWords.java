package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import dev.plumbline.sdk.universe.UniverseSettings;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;
import java.util.function.Consumer;

/// Securities that come and go by the author's word.
///
/// Source: LEAN, `QCAlgorithm.AddSecurity`, `AddEquity`, `RemoveSecurity`, `GetSecurityForOrder`.
final class SecurityWords {
  private final AlgorithmEngine engine;
  private Consumer<List<Security>> seeder = added -> {};

  SecurityWords(AlgorithmEngine engine) {
    this.engine = engine;
  }

  /// Sets what gives a security that an order adds its first price.
  void setSeeder(Consumer<List<Security>> value) {
    seeder = value;
  }

  /// The symbol of a ticker among the securities added so far.
  Symbol symbol(String ticker) {
    return engine.securities().get(ticker).symbol();
  }

  /// An equity; gaps are filled and extended hours left out unless said otherwise.
  Equity addEquity(String ticker, SecurityDetails details) {
    Symbol symbol = equitySymbol(ticker, details);
    return (Equity) add(symbol, details, true, false);
  }

  Security add(SecurityType type, String ticker, SecurityDetails details) {
    if (type == SecurityType.INDEX) {
      return addIndex(ticker, details);
    }
    if (type != SecurityType.EQUITY) {
      throw new UnsupportedOperationException(
          "addSecurity of type %s for %s: this version follows equities and indices alone"
              .formatted(type.text(), ticker));
    }
    return add(equitySymbol(ticker, details), details);
  }

  /// An index, which is followed and not traded.
  Security addIndex(String ticker, SecurityDetails details) {
    String market = details.market() == null ? Market.USA : details.market();
    return add(Symbol.create(ticker, SecurityType.INDEX, market), details, true, false);
  }

  /// A security; what is left open follows the universe settings.
  Security add(Symbol symbol, SecurityDetails details) {
    UniverseSettings settings = engine.state().universeSettings();
    return add(symbol, details, settings.fillForward(), settings.extendedMarketHours());
  }

  private Symbol equitySymbol(String ticker, SecurityDetails details) {
    String market = details.market() == null ? Market.USA : details.market();
    if (engine.securities().containsKey(ticker)) {
      Symbol known = symbol(ticker);
      if (known.market().equals(market) && known.securityType() == SecurityType.EQUITY) {
        return known;
      }
    }
    return engine.equity(ticker, market);
  }

  private Security add(
      Symbol symbol, SecurityDetails details, boolean fillForward, boolean extendedHours) {
    UniverseSettings settings = engine.state().universeSettings();
    DataNormalizationMode mode = details.dataNormalizationMode();
    Security security =
        engine
            .subscriptionManager()
            .addSecurity(
                new SecurityRequest(
                    symbol,
                    details.resolution() == null ? settings.resolution() : details.resolution(),
                    details.fillForward() == null ? fillForward : details.fillForward(),
                    leverage(details),
                    details.extendedMarketHours() == null
                        ? extendedHours
                        : details.extendedMarketHours(),
                    mode == null ? settings.dataNormalizationMode() : mode));
    return security;
  }

  private static Decimal leverage(SecurityDetails details) {
    return details.leverage() == null ? Security.NULL_LEVERAGE : Exact.of(details.leverage());
  }

  /// Stops following a security: open orders are cancelled and the position is closed first.
  boolean remove(Symbol symbol, String tag, HoldingWords holdings) {
    Security security = engine.securities().tryGetValue(symbol).orElse(null);
    if (security == null) {
      return false;
    }
    String note = tag == null ? "Removed" : tag;
    if (!engine.state().isWarmingUp()) {
      engine.transactions().cancelOpenOrders(symbol, note);
    }
    if (security.invested()) {
      holdings.liquidate(List.of(symbol), OrderDetails.tag(note));
    }
    return engine.subscriptionManager().removeSecurity(symbol);
  }

  /// The security that an order is for; one that was never added, or was removed, is added.
  Security forOrder(Symbol symbol) {
    Security security = engine.securities().tryGetValue(symbol).orElse(null);
    if (security != null
        && (symbol.isCanonical() || security.isTradable() || security.isDelisted())) {
      return security;
    }
    boolean canBeAdded =
        !symbol.isCanonical()
            && !symbol.hasUnderlying()
            && symbol.securityType() != SecurityType.INDEX;
    if (!canBeAdded) {
      throw new IllegalStateException(
          "The symbol %s is not found in the algorithm's securities collection and cannot be re-added due to it being delisted or no longer tradable."
              .formatted(symbol));
    }
    Security added = add(symbol, SecurityDetails.DEFAULT);
    if (!engine.state().settings().seedInitialPrices()) {
      seeder.accept(List.of(added));
    }
    return added;
  }

  /// Whether regular trading is open for the symbol, followed or not.
  boolean isMarketOpen(Symbol symbol) {
    Security security = engine.securities().tryGetValue(symbol).orElse(null);
    if (security != null) {
      return security.exchange().exchangeOpen();
    }
    SecurityExchangeHours hours = engine.exchangeHours(symbol);
    return hours.isOpen(engine.timeKeeper().timeInNs(hours.timeZone()), false);
  }

  /// Whether so many shares more can be sold short.
  ///
  /// @param updateOrderId an open order that does not count, or null
  boolean shortable(Symbol symbol, Decimal quantity, Integer updateOrderId) {
    Security security = engine.securities().get(symbol);
    Long limit = security.shortableProvider().shortableQuantity(symbol, security.localTime());
    if (limit == null) {
      return true;
    }
    Decimal open =
        engine
            .transactions()
            .getOpenOrdersRemainingQuantityExact(ticket ->
                ticket.symbol().equals(symbol)
                    && (updateOrderId == null || ticket.orderId() != updateOrderId));
    Decimal held = security.holdings().quantityExact();
    Decimal lowest = Decimal.of(-limit);
    return held.add(open).isGreater(lowest)
        && held.add(quantity.abs().negate()).add(open).isGreaterOrEqual(lowest);
  }

  long shortableQuantity(Symbol symbol) {
    Security security = engine.securities().get(symbol);
    Long limit = security.shortableProvider().shortableQuantity(symbol, security.localTime());
    return limit == null ? 0 : limit;
  }
}
