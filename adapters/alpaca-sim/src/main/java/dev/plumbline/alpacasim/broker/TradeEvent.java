package dev.plumbline.alpacasim.broker;

import dev.plumbline.alpacasim.account.PaperOrder;
import dev.plumbline.sdk.value.Decimal;
import java.time.Instant;

/// Something that happened to an order.
///
/// @param event Alpaca's word for it, such as `partial_fill`
/// @param eventId an id that grows from event to event (a ULID)
/// @param at when
/// @param executionId the id of what happened
/// @param price the price of this fill; null where it is none
/// @param qty shares of this fill; null where it is none
/// @param positionQty shares held behind it; null where it is none
/// @param order the order as it stands now
public record TradeEvent(
    String event,
    String eventId,
    Instant at,
    String executionId,
    Decimal price,
    Decimal qty,
    Decimal positionQty,
    PaperOrder order) {}
