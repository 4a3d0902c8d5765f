package dev.plumbline.sdk.security;

import dev.plumbline.sdk.order.OrderEvent;
import java.util.Iterator;
import java.util.List;

/// What a fill model did: one event for each order concerned, none where nothing filled.
///
/// Source: LEAN `Common/Orders/Fills/Fill.cs`.
///
/// @param orderEvents the events, in order
public record Fill(List<OrderEvent> orderEvents) implements Iterable<OrderEvent> {
  /// Nothing filled.
  public static final Fill NONE = new Fill(List.of());

  /// The fill of one order.
  public Fill(OrderEvent orderEvent) {
    this(List.of(orderEvent));
  }

  @Override
  public Iterator<OrderEvent> iterator() {
    return orderEvents.iterator();
  }
}
