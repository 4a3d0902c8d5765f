package dev.plumbline.alpaca.market;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpaca.rest.Answer;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.rest.ApiException;
import dev.plumbline.alpaca.rest.ReconnectingSocket;
import dev.plumbline.sdk.spi.LiveChannel;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;

/// The stream of market data: minute bars right after each minute, their corrections half a minute
/// later, trades and quotes as they happen.
///
/// It remembers what is followed and asks for it again after each break; bars of the break are the
/// listener's to read. Where the server finds that too many quotes or trades are asked for, those
/// are given up, and bars go on; so are corrections where it knows or gives none.
public final class MarketStream implements AutoCloseable {
  /// Who follows the stream; called from the stream's threads.
  public interface Listener {
    /// The server confirms that it follows or has let go of something.
    void subscribed();

    /// The server confirms that it follows these.
    void subscribed(LiveChannel channel, Collection<String> symbols);

    /// A minute is over.
    void bar(StockBar bar);

    /// Late trades changed the bar of a minute that was over.
    void corrected(StockBar bar);

    /// The server gives no corrections: bars are followed without them.
    void uncorrected(String why);

    /// Something was traded or quoted.
    void tick(StockTick tick);

    /// More of a channel was asked for than the server gives: it is followed no more.
    void givenUp(LiveChannel channel, String why);

    /// The stream is gone for now.
    void down(String why);

    /// It will not come back: the keys or the subscription do not allow it.
    void refused(String why);
  }

  /// What the server has been asked for and has still to answer.
  ///
  /// @param channel of a subscription, null of its end and of corrections
  private record Question(LiveChannel channel, Collection<String> symbols, boolean corrections) {}

  private static final int AUTHENTICATION_FAILED = 402;
  private static final int INSUFFICIENT = 409;
  private static final int SYMBOL_LIMIT = 405;

  /// How an unknown or unpaid channel is refused; the connection stays.
  private static final Set<Integer> REFUSALS = Set.of(400, SYMBOL_LIMIT, INSUFFICIENT, 410);

  private static final String CORRECTIONS = "updatedBars";
  private static final int MOST_BREAKS = 3;

  private final StreamLogin login;
  private final Listener listener;
  private final ReconnectingSocket socket;
  private final Map<LiveChannel, Set<String>> wanted = new EnumMap<>(LiveChannel.class);
  private final Queue<Question> unanswered = new ArrayDeque<>();
  private boolean authenticated;
  private boolean corrections = true;
  private int breaks;

  /// A stream, not open yet.
  ///
  /// @param connection a connection to the server of streams; only its keys and client are used
  /// @param feed `iex`, `sip`, ...
  public MarketStream(ApiConnection connection, String feed, Duration ping, Listener listener) {
    for (LiveChannel channel : LiveChannel.values()) {
      wanted.put(channel, new TreeSet<>());
    }
    this.login = new StreamLogin(connection.credentials());
    this.listener = listener;
    this.socket = ReconnectingSocket.to(connection, "/v2/" + feed, ping, new Conversation());
  }

  /// Opens it.
  public void open() {
    socket.open();
  }

  @Override
  public void close() {
    socket.close();
  }

  /// Follows a stock.
  public synchronized void follow(String symbol, LiveChannel channel) {
    if (wanted.get(channel).add(symbol) && authenticated) {
      subscribe("subscribe", channel, List.of(symbol));
    }
  }

  /// Follows a stock no more.
  public synchronized void unfollow(String symbol, LiveChannel channel) {
    if (wanted.get(channel).remove(symbol) && authenticated) {
      subscribe("unsubscribe", channel, List.of(symbol));
    }
  }

  private void subscribe(String action, LiveChannel channel, Collection<String> symbols) {
    List<String> all = List.copyOf(symbols);
    LiveChannel begun = action.equals("subscribe") ? channel : null;
    String name = channel.name().toLowerCase(Locale.ROOT);
    send(action, name, all, new Question(begun, all, false));
    if (channel == LiveChannel.BARS && corrections) {
      send(action, CORRECTIONS, all, new Question(null, all, true));
    }
  }

  private void send(String action, String channel, List<String> symbols, Question question) {
    ObjectNode message = ApiConnection.mapper().createObjectNode().put("action", action);
    ArrayNode list = message.putArray(channel);
    symbols.forEach(list::add);
    if (socket.send(message)) {
      unanswered.add(question);
    }
  }

  private synchronized Question answered() {
    return unanswered.poll();
  }

  private void confirmed() {
    Question question = answered();
    listener.subscribed();
    if (question != null && question.channel != null) {
      listener.subscribed(question.channel, question.symbols);
    }
  }

  /// Takes an error; whether it is the refusal of corrections, which are given up then.
  private boolean refusesCorrections(int code, String text) {
    Question question = answered();
    if (question == null || !question.corrections || !REFUSALS.contains(code)) {
      return false;
    }
    giveUpCorrections(text);
    return true;
  }

  private void giveUpCorrections(String why) {
    synchronized (this) {
      if (!corrections) {
        return;
      }
      corrections = false;
    }
    listener.uncorrected(why);
  }

  /// Takes the end of a connection; whether it ended some times running at the question for
  /// corrections.
  private synchronized boolean breaksAtCorrections() {
    Question question = unanswered.peek();
    breaks = question != null && question.corrections ? breaks + 1 : 0;
    unanswered.clear();
    return breaks >= MOST_BREAKS;
  }

  /// Each channel in a message of its own, bars first: what the server refuses it refuses whole.
  private synchronized void login(boolean successful) {
    authenticated = successful;
    wanted.forEach((channel, symbols) -> {
      if (successful && !symbols.isEmpty()) {
        subscribe("subscribe", channel, symbols);
      }
    });
  }

  /// Gives up quotes, else trades; null if neither was followed.
  private synchronized LiveChannel giveUp() {
    for (LiveChannel channel : List.of(LiveChannel.QUOTES, LiveChannel.TRADES)) {
      Set<String> symbols = wanted.get(channel);
      if (!symbols.isEmpty()) {
        subscribe("unsubscribe", channel, symbols);
        symbols.clear();
        return channel;
      }
    }
    return null;
  }

  private final class Conversation implements ReconnectingSocket.Listener {
    @Override
    public void opened(ReconnectingSocket opened) {
      login(false);
    }

    @Override
    public void message(ReconnectingSocket from, JsonNode messages) {
      for (Answer message : Answer.list(messages, "messages of the data stream")) {
        switch (message.optionalText("T")) {
          case "b" -> listener.bar(StockBar.of(message.text("S"), message));
          case "u" -> listener.corrected(StockBar.of(message.text("S"), message));
          case "q" -> listener.tick(StockTick.quote(message.text("S"), message));
          case "t" -> listener.tick(StockTick.trade(message.text("S"), message));
          case "success" -> {
            if (login.isDone(from, message)) {
              login(true);
            }
          }
          case "subscription" -> {
            from.healthy();
            confirmed();
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
      String text = "the data stream says " + number + " " + message.optionalText("msg");
      if (refusesCorrections(number, text)) {
        return;
      }
      LiveChannel left = number == SYMBOL_LIMIT ? giveUp() : null;
      if (left != null) {
        listener.givenUp(left, text);
      } else if (number == AUTHENTICATION_FAILED
          || number == INSUFFICIENT
          || number == SYMBOL_LIMIT) {
        from.close();
        listener.refused(text);
      } else {
        throw new ApiException(ApiException.Kind.UNKNOWN_OUTCOME, 0, number, text, null);
      }
    }

    @Override
    public void down(String why) {
      if (breaksAtCorrections()) {
        giveUpCorrections("the data stream ends where corrected bars are asked for");
      }
      login(false);
      listener.down(why);
    }
  }
}
