package dev.plumbline.alpacasim.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpacasim.account.Account;
import dev.plumbline.alpacasim.broker.TradeEvent;
import dev.plumbline.alpacasim.broker.TradeListener;
import dev.plumbline.alpacasim.fault.Target;
import dev.plumbline.alpacasim.rest.Json;
import dev.plumbline.alpacasim.rest.OrderJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/// One connection to `/stream`: trade updates.
public final class TradeSocket implements Session.Listener.AutoDemanding, TradeListener {
  private static final String UPDATES = "trade_updates";

  private final StreamContext context;
  private final Framing framing;
  private final OrderJson json;
  private Session session;
  private Outlet outlet;
  private String key;
  private boolean listening;

  /// A connection.
  public TradeSocket(StreamContext context, Framing framing) {
    this.context = context;
    this.framing = framing;
    this.json = new OrderJson(context.simulation().world());
  }

  @Override
  public void onWebSocketOpen(Session opened) {
    context.open().trades().incrementAndGet();
    session = opened;
    outlet = new Outlet(opened, framing, Target.TRADES, context);
  }

  @Override
  public void onWebSocketText(String message) {
    try {
      handle(Json.read(message.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      error("invalid syntax");
    }
  }

  @Override
  public void onWebSocketBinary(ByteBuffer payload, Callback callback) {
    try {
      handle(Frames.read(payload));
    } catch (IOException e) {
      error("invalid syntax");
    }
    callback.succeed();
  }

  @Override
  public void onWebSocketClose(int statusCode, String reason, Callback callback) {
    context.open().trades().decrementAndGet();
    leave();
    callback.succeed();
  }

  @Override
  public void onWebSocketError(Throwable cause) {
    leave();
  }

  private void leave() {
    // not here: whoever writes holds the outlet, and must not wait for the simulation
    context.timer().execute(() -> context.simulation().forget((TradeListener) this));
  }

  private void handle(JsonNode message) {
    JsonNode data = message.path("data");
    switch (message.path("action").asText()) {
      case "authenticate" ->
          authenticate(data.path("key_id").asText(), data.path("secret_key").asText(), data);
      case "auth" ->
          authenticate(message.path("key").asText(), message.path("secret").asText(), data);
      case "listen" -> listen(data.path("streams"));
      default -> error("unknown action");
    }
  }

  private void authenticate(String id, String secret, JsonNode data) {
    String token = data.path("oauth_token").asText();
    boolean pair = !id.isEmpty() && !secret.isEmpty() && !context.faults().isRevoked(id);
    if (!pair && token.isEmpty()) {
      outlet.answer(authorization("unauthorized", "authenticate"));
      session.close(1000, "unauthorized", Callback.NOOP);
      return;
    }
    key = pair ? StreamContext.key(id, secret) : StreamContext.key("oauth", token);
    context.simulation().call(() -> context.simulation().account(key));
    outlet.answer(authorization("authorized", "authenticate"));
  }

  private static ObjectNode authorization(String status, String action) {
    ObjectNode answer = Json.object().put("stream", "authorization");
    answer.putObject("data").put("status", status).put("action", action);
    return answer;
  }

  /// The set of streams is the one of the last request, whatever was asked before.
  private void listen(JsonNode streams) {
    if (key == null) {
      outlet.answer(authorization("unauthorized", "listen"));
      return;
    }
    boolean wanted = false;
    for (JsonNode stream : streams) {
      wanted |= stream.asText().equals(UPDATES);
    }
    boolean now = wanted;
    context
        .simulation()
        .call(() -> {
          ObjectNode answer = Json.object().put("stream", "listening");
          ArrayNode accepted = answer.putObject("data").putArray("streams");
          if (now) {
            accepted.add(UPDATES);
          }
          outlet.answer(answer);
          return now;
        });
    if (now && !listening) {
      context.simulation().listen((TradeListener) this);
    } else if (!now && listening) {
      context.simulation().forget((TradeListener) this);
    }
    listening = now;
  }

  private void error(String text) {
    ObjectNode answer = Json.object().put("action", "error");
    answer.putObject("data").put("error_message", text);
    outlet.answer(answer);
  }

  @Override
  public void onTrade(Account account, TradeEvent event) {
    if (account.key().equals(key)) {
      ObjectNode message = Json.object().put("stream", UPDATES);
      message.set("data", json.event(event));
      context.simulation().world().outbox().add(() -> outlet.event(event.event(), message));
    }
  }
}
