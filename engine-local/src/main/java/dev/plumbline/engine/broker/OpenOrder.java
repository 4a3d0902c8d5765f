package dev.plumbline.engine.broker;

import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.security.Security;

/// An order that can still be filled, with its ticket and its security.
record OpenOrder(Order order, OrderTicket ticket, Security security) {}
