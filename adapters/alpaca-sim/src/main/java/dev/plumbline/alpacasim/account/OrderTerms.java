package dev.plumbline.alpacasim.account;

import dev.plumbline.sdk.value.Decimal;

/// What an order says; null where it says nothing.
///
/// @param clientOrderId the customer's id
/// @param symbol the asset
/// @param qty shares; null for an order by value
/// @param notional dollars; null for an order by shares
/// @param side buy or sell
/// @param kind the type
/// @param lifetime the time in force
/// @param limitPrice the limit
/// @param stopPrice the stop; of a trailing stop as it stands
/// @param trailPrice how far a trailing stop follows, in dollars
/// @param trailPercent how far a trailing stop follows, in percent
/// @param extendedHours whether it works outside core hours
/// @param orderClass how it belongs to others
/// @param intent the position intent, in Alpaca's words
public record OrderTerms(
    String clientOrderId,
    String symbol,
    Decimal qty,
    Decimal notional,
    Side side,
    OrderKind kind,
    Lifetime lifetime,
    Decimal limitPrice,
    Decimal stopPrice,
    Decimal trailPrice,
    Decimal trailPercent,
    boolean extendedHours,
    OrderClass orderClass,
    String intent) {
  /// The same with another quantity.
  public OrderTerms withQty(Decimal newQty) {
    return new OrderTerms(
        clientOrderId,
        symbol,
        newQty,
        notional,
        side,
        kind,
        lifetime,
        limitPrice,
        stopPrice,
        trailPrice,
        trailPercent,
        extendedHours,
        orderClass,
        intent);
  }

  /// The same with another stop.
  public OrderTerms withStop(Decimal newStop) {
    return withPrices(limitPrice, newStop, trailPrice, trailPercent);
  }

  /// The same with other prices.
  public OrderTerms withPrices(
      Decimal newLimit, Decimal newStop, Decimal newTrail, Decimal newPercent) {
    return new OrderTerms(
        clientOrderId,
        symbol,
        qty,
        notional,
        side,
        kind,
        lifetime,
        newLimit,
        newStop,
        newTrail,
        newPercent,
        extendedHours,
        orderClass,
        intent);
  }

  /// The same with another id and time in force.
  public OrderTerms with(String newId, Lifetime newLifetime) {
    return new OrderTerms(
        newId,
        symbol,
        qty,
        notional,
        side,
        kind,
        newLifetime,
        limitPrice,
        stopPrice,
        trailPrice,
        trailPercent,
        extendedHours,
        orderClass,
        intent);
  }

  /// The same with a position intent.
  public OrderTerms withIntent(String newIntent) {
    return new OrderTerms(
        clientOrderId,
        symbol,
        qty,
        notional,
        side,
        kind,
        lifetime,
        limitPrice,
        stopPrice,
        trailPrice,
        trailPercent,
        extendedHours,
        orderClass,
        newIntent);
  }

  /// Whether it is for parts of a share.
  public boolean isFractional() {
    return notional != null || qty != null && !qty.truncate().equals(qty.normalize());
  }
}
