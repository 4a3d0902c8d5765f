package dev.plumbline.alpaca.trading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpaca.rest.Answer;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.rest.ReconnectingSocket;
import java.time.Duration;

/// The stream of trade updates: what became of orders, told as it happens.
///
/// The stream forgets: what happened while it was down is never told. Each time it comes up the
/// listener has to read the orders anew.
public final class TradeUpdateStream implements AutoCloseable {
  /// Who follows the stream; called from the stream's threads.
  public interface Listener {
    /// From now on updates are told.
    void listening();

    /// Something happened to an order.
    void update(TradeUpdate update);

    /// The stream is gone for now.
    void down(String why);

    /// The keys are not accepted: it will not come back.
    void refused(String why);
  }

  private static final String STREAM = "trade_updates";

  private final ApiConnection connection;
  private final Listener listener;
  private final ReconnectingSocket socket;

  /// A stream, not open yet.
  ///
  /// @param ping time between two pings
  public TradeUpdateStream(ApiConnection connection, Duration ping, Listener listener) {
    this.connection = connection;
    this.listener = listener;
    this.socket = ReconnectingSocket.to(connection, "/stream", ping, new Conversation());
  }

  /// Opens it.
  public void open() {
    socket.open();
  }

  @Override
  public void close() {
    socket.close();
  }

  private final class Conversation implements ReconnectingSocket.Listener {
    @Override
    public void opened(ReconnectingSocket opened) {
      ObjectNode login = ApiConnection.mapper().createObjectNode().put("action", "authenticate");
      login
          .putObject("data")
          .put("key_id", connection.credentials().keyId())
          .put("secret_key", connection.credentials().secret());
      opened.send(login);
    }

    @Override
    public void message(ReconnectingSocket from, JsonNode message) {
      Answer answer = Answer.of(message, "a message of the trading stream");
      switch (answer.optionalText("stream")) {
        case "authorization" -> authorization(from, answer.object("data"));
        case "listening" -> {
          if (answer.object("data").raw("streams") != null
              && answer.object("data").raw("streams").toString().contains(STREAM)) {
            from.healthy();
            listener.listening();
          }
        }
        case STREAM -> listener.update(TradeUpdate.of(answer.object("data")));
        default -> {
          if ("error".equals(answer.optionalText("action"))) {
            from.restart("the server says " + answer.raw("data"));
          }
        }
      }
    }

    private void authorization(ReconnectingSocket from, Answer data) {
      if (!"authorized".equals(data.optionalText("status"))) {
        from.close();
        listener.refused("the trading stream does not accept the keys");
        return;
      }
      ObjectNode listen = ApiConnection.mapper().createObjectNode().put("action", "listen");
      listen.putObject("data").putArray("streams").add(STREAM);
      from.send(listen);
    }

    @Override
    public void down(String why) {
      listener.down(why);
    }
  }
}
