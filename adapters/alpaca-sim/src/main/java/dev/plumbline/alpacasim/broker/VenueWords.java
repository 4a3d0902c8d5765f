package dev.plumbline.alpacasim.broker;

import dev.plumbline.alpacasim.account.Account;
import dev.plumbline.alpacasim.account.OrderStatus;
import dev.plumbline.alpacasim.account.PaperOrder;
import dev.plumbline.alpacasim.account.Refusal;
import dev.plumbline.sdk.value.Decimal;
import java.util.Collection;
import java.util.Locale;

/// What a real market says of an order now and then and a simulated one has no cause for: said on
/// demand, so that a client can be tried with it. Guarded by the simulation's lock.
///
/// | event | what becomes of the order |
/// |---|---|
/// | `suspended`, `calculated` | it rests until `new` |
/// | `done_for_day` | it rests until the next morning or `new` |
/// | `stopped` | it goes on |
/// | `new` | it is at work again |
/// | `rejected`, `canceled`, `expired` | it ends, with what hangs on it |
/// | `fill`, `partial_fill` | it is filled, or half of it, at its limit or the last price |
/// | any other word | nothing |
public final class VenueWords {
  private final World world;
  private final Floor floor;
  private final Collection<Account> accounts;

  VenueWords(World world, Floor floor, Collection<Account> accounts) {
    this.world = world;
    this.floor = floor;
    this.accounts = accounts;
  }

  /// Says something of an order.
  ///
  /// @param name the order's id, or the customer's id of it
  /// @param event Alpaca's word, or any other
  /// @return the order after it
  /// @throws Refusal if there is no such order, or if it is over and its status was to change
  public PaperOrder say(String name, String event) {
    for (Account account : accounts) {
      PaperOrder byId = account.order(name);
      PaperOrder order = byId == null ? account.byClientId(name) : byId;
      if (order != null) {
        say(account, order, event);
        return order;
      }
    }
    throw new Refusal(404, 0, "no order \"" + name + "\"");
  }

  private void say(Account account, PaperOrder order, String event) {
    switch (event) {
      case "suspended", "calculated", "done_for_day", "stopped" ->
          floor.move(account, open(order), status(event), event);
      case "new" -> floor.move(account, open(order), order.statusAtWork(), event);
      case "rejected", "canceled", "expired" -> floor.end(account, open(order), status(event));
      case "fill" -> fill(account, open(order), Decimal.ONE);
      case "partial_fill" -> fill(account, open(order), Decimal.of("0.5"));
      default -> floor.note(account, order, event);
    }
  }

  private static OrderStatus status(String event) {
    return OrderStatus.valueOf(event.toUpperCase(Locale.ROOT));
  }

  private static PaperOrder open(PaperOrder order) {
    if (!order.isOpen()) {
      throw Refusal.unprocessable("order is already in \"" + order.status().text() + "\" state");
    }
    return order;
  }

  private void fill(Account account, PaperOrder order, Decimal share) {
    Decimal limit = order.terms().limitPrice();
    Decimal price = limit == null ? world.prices().last(order.terms().symbol()) : limit;
    Decimal leaves = order.leaves(price);
    Decimal half = leaves.multiply(share).truncate();
    floor.fill(account, order, half.isPositive() ? half.min(leaves) : leaves, price);
  }
}
