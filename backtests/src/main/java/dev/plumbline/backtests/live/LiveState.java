package dev.plumbline.backtests.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.Nanos;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// The file `live-state.json`: what the run holds and has open, for people and programs.
final class LiveState {
  private final Path file;

  LiveState(Path out) {
    this.file = out.resolve("live-state.json");
  }

  /// Writes it in one stroke: a reader sees the old file or the new one.
  void write(Algorithm algorithm, long utcNs, String halted) throws IOException {
    ObjectNode state = ApiConnection.mapper().createObjectNode();
    state.put("time", Nanos.toInstant(utcNs).toString());
    state.put("halted", halted);
    state.put("cash", algorithm.portfolio().cashExact().toString());
    state.put("equity", algorithm.portfolio().totalPortfolioValueExact().toString());
    ObjectNode holdings = state.putObject("holdings");
    for (Security security : algorithm.portfolio().securities().values()) {
      if (!security.holdings().quantityExact().isZero()) {
        holdings
            .putObject(security.symbol().value())
            .put("quantity", security.holdings().quantityExact().toString())
            .put("averagePrice", security.holdings().averagePriceExact().toString())
            .put("price", security.priceExact().toString());
      }
    }
    ArrayNode orders = state.putArray("openOrders");
    for (Order order : algorithm.transactions().getOpenOrders()) {
      orders
          .addObject()
          .put("id", order.id())
          .put("symbol", order.symbol().value())
          .put("quantity", order.quantityExact().toString())
          .put("type", order.type().text())
          .put("status", order.status().name())
          .put("tag", order.tag());
    }
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.writeString(fresh, state.toPrettyString() + "\n");
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
