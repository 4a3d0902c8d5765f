package dev.plumbline.alpaca.market;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpaca.rest.Answer;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.rest.ApiException;
import dev.plumbline.alpaca.rest.ReconnectingSocket;
import dev.plumbline.sdk.data.NewsArticle;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The stream of news: each piece when it is published, and again when it is changed.
///
/// It remembers what is followed and asks for it again after each break; what was published in the
/// break is the listener's to read.
public final class NewsStream implements AutoCloseable {
  /// Who follows the stream; called from the stream's threads.
  public interface Listener {
    /// The server confirms what it follows.
    void subscribed();

    /// Something was published or changed.
    void news(NewsArticle.Piece piece);

    /// The stream is gone for now.
    void down(String why);

    /// It will not come back: the keys or the subscription do not allow it.
    void refused(String why);
  }

  private static final String PATH = "/v1beta1/news";
  private static final Set<Integer> FINAL = Set.of(402, 405, 409);

  private final StreamLogin login;
  private final Listener listener;
  private final ReconnectingSocket socket;
  private final Set<String> wanted = new TreeSet<>();
  private boolean authenticated;

  /// A stream, not open yet.
  ///
  /// @param connection a connection to the server of streams; only its keys and client are used
  /// @param ping time between two pings; news may be silent for hours
  public NewsStream(ApiConnection connection, Duration ping, Listener listener) {
    this.login = new StreamLogin(connection.credentials());
    this.listener = listener;
    this.socket = ReconnectingSocket.to(connection, PATH, ping, new Conversation());
  }

  /// Opens it.
  public void open() {
    socket.open();
  }

  @Override
  public void close() {
    socket.close();
  }

  /// Follows the news of a stock.
  public synchronized void follow(String symbol) {
    if (wanted.add(symbol) && authenticated) {
      subscribe("subscribe", List.of(symbol));
    }
  }

  /// Follows its news no more.
  public synchronized void unfollow(String symbol) {
    if (wanted.remove(symbol) && authenticated) {
      subscribe("unsubscribe", List.of(symbol));
    }
  }

  private void subscribe(String action, Collection<String> symbols) {
    ObjectNode message = ApiConnection.mapper().createObjectNode().put("action", action);
    ArrayNode list = message.putArray("news");
    symbols.forEach(list::add);
    socket.send(message);
  }

  private synchronized void login(boolean successful) {
    authenticated = successful;
    if (successful && !wanted.isEmpty()) {
      subscribe("subscribe", wanted);
    }
  }

  private final class Conversation implements ReconnectingSocket.Listener {
    @Override
    public void opened(ReconnectingSocket opened) {
      login(false);
    }

    @Override
    public void message(ReconnectingSocket from, JsonNode messages) {
      for (Answer message : Answer.list(messages, "messages of the news stream")) {
        switch (message.optionalText("T")) {
          case "n" -> listener.news(NewsPieces.of(message));
          case "success" -> {
            if (login.isDone(from, message)) {
              login(true);
            }
          }
          case "subscription" -> {
            from.healthy();
            listener.subscribed();
          }
          case "error" -> error(from, message);
          default -> {
            // what was not asked for
          }
        }
      }
    }

    private void error(ReconnectingSocket from, Answer message) {
      int number = StreamLogin.code(message);
      String text = "the news stream says " + number + " " + message.optionalText("msg");
      if (!FINAL.contains(number)) {
        throw new ApiException(ApiException.Kind.UNKNOWN_OUTCOME, 0, number, text, null);
      }
      from.close();
      listener.refused(text);
    }

    @Override
    public void down(String why) {
      login(false);
      listener.down(why);
    }
  }
}
