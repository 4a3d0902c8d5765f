/// Trading through Alpaca so that no order is sent twice and no fill is lost: the book of orders
/// over its journal, the checks before an order, the comparison with what the broker has.
package dev.plumbline.alpaca.broker;
