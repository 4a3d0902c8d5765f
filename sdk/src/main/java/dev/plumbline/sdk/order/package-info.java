/// Orders and what happens to them: kinds of orders, requests and responses, tickets, events,
/// expiry rules and the hash of a run's order list.
///
/// An author holds an [dev.plumbline.sdk.order.OrderTicket] and reads
/// [dev.plumbline.sdk.order.OrderEvent]s; the engine holds and changes the
/// [dev.plumbline.sdk.order.Order] behind it. Quantities and prices are exact decimals; times are
/// UTC.
package dev.plumbline.sdk.order;
