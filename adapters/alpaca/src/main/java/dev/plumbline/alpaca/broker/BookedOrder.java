package dev.plumbline.alpaca.broker;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.alpaca.trading.OrderState;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// An order of ours: what was asked for, under which names it went out, what was filled.
///
/// A changed order goes on at Alpaca under a new name; each name is a leg.
final class BookedOrder {
  /// What is known of an order.
  enum Stage {
    /// It was to be sent; whether the broker has it is not known.
    IN_DOUBT,
    /// The broker has it.
    OPEN,
    /// Nothing more is expected.
    CLOSED
  }

  /// One name of the order at the broker.
  static final class Leg {
    final String clientId;
    final JsonNode terms;
    String brokerId = "";
    Decimal filled = Decimal.ZERO;
    Decimal value = Decimal.ZERO;
    Decimal seen = Decimal.ZERO;
    String ending = "";

    /// A name under which these terms go over the wire.
    Leg(String clientId, JsonNode terms) {
      this.clientId = clientId;
      this.terms = terms;
    }

    /// Whether nothing can happen under this name any more, and all its fills are booked.
    boolean isOver() {
      return !ending.isEmpty();
    }

    /// The price of shares whose own message was missed: what the average price says of them.
    Decimal priceOf(OrderState state, Decimal more) {
      if (state.filledAveragePrice() == null) {
        throw new IllegalStateException("a fill without a price in order " + state.id());
      }
      Decimal total = state.filledAveragePrice().multiply(state.filledQuantity());
      return total.subtract(value).divide(more).round(9).normalize();
    }
  }

  private final int id;
  private final String ticker;
  private final Decimal quantity;
  private final Function<Symbol, SubmitOrderRequest> request;
  private final List<Leg> legs = new ArrayList<>();
  private Stage stage = Stage.IN_DOUBT;
  private OrderStatus closedAs = OrderStatus.NONE;
  private boolean cancelWanted;
  private int sendings;
  private int names;
  private final long bookedNano = System.nanoTime();

  BookedOrder(
      int id, String ticker, Decimal quantity, Function<Symbol, SubmitOrderRequest> request) {
    this.id = id;
    this.ticker = ticker;
    this.quantity = quantity;
    this.request = request;
  }

  int id() {
    return id;
  }

  String ticker() {
    return ticker;
  }

  /// Shares, signed.
  Decimal quantity() {
    return quantity;
  }

  Function<Symbol, SubmitOrderRequest> request() {
    return request;
  }

  List<Leg> legs() {
    return legs;
  }

  /// The leg of a client order id.
  Leg leg(String clientId) {
    for (Leg leg : legs) {
      if (leg.clientId.equals(clientId)) {
        return leg;
      }
    }
    throw new IllegalStateException("order " + id + " has no name " + clientId);
  }

  /// The leg of the broker's id, null if there is none.
  Leg legAt(String brokerId) {
    for (Leg leg : legs) {
      if (leg.brokerId.equals(brokerId)) {
        return leg;
      }
    }
    return null;
  }

  /// Gives the order one more name.
  void addLeg(Leg leg) {
    legs.add(leg);
    names++;
  }

  /// How many names it was ever given, also those that never reached the broker.
  int names() {
    return names;
  }

  /// The name it has now: the last that was not refused.
  Leg current() {
    for (Leg leg : legs.reversed()) {
      if (!leg.ending.equals("rejected")) {
        return leg;
      }
    }
    return legs.getFirst();
  }

  /// How the order ended, null while something can still happen under one of its names.
  ///
  /// A change that was refused ends as what it was to change does.
  OrderStatus outcome() {
    for (Leg leg : legs) {
      if (!leg.isOver()) {
        return null;
      }
    }
    return switch (current().ending) {
      case "filled" -> OrderStatus.FILLED;
      case "canceled", "expired" -> OrderStatus.CANCELED;
      case "rejected" -> OrderStatus.INVALID;
      default -> null;
    };
  }

  Stage stage() {
    return stage;
  }

  void setStage(Stage value) {
    stage = value;
  }

  OrderStatus closedAs() {
    return closedAs;
  }

  /// Whether it was given up: nothing is expected, and the broker never told of it.
  boolean isGivenUp() {
    return stage == Stage.CLOSED
        && closedAs == OrderStatus.INVALID
        && legs.getFirst().brokerId.isEmpty();
  }

  void close(OrderStatus as) {
    stage = Stage.CLOSED;
    closedAs = as;
  }

  boolean isCancelWanted() {
    return cancelWanted;
  }

  void setCancelWanted(boolean value) {
    cancelWanted = value;
  }

  /// How often it went out.
  int sendings() {
    return sendings;
  }

  /// How long it has been in the book of this process.
  long ageNs() {
    return System.nanoTime() - bookedNano;
  }

  void sent() {
    sendings++;
  }

  /// Shares filled under all names, without sign.
  Decimal filled() {
    Decimal sum = Decimal.ZERO;
    for (Leg leg : legs) {
      sum = sum.add(leg.filled);
    }
    return sum;
  }

  /// Their value.
  Decimal value() {
    Decimal sum = Decimal.ZERO;
    for (Leg leg : legs) {
      sum = sum.add(leg.value);
    }
    return sum;
  }

  /// A number without sign with the order's sign.
  Decimal signed(Decimal shares) {
    return quantity.isNegative() ? shares.negate() : shares;
  }
}
