package dev.plumbline.alpaca.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.ByteString;

/// A stream that comes back: it is pinged, given up when it falls silent, and opened anew after a
/// growing pause.
///
/// All that happens is told on one thread at a time, but not always the same one.
public final class ReconnectingSocket implements AutoCloseable {
  /// What happens on the stream.
  public interface Listener {
    /// It is open; what is to be said first is said here.
    void opened(ReconnectingSocket socket);

    /// A message came.
    void message(ReconnectingSocket socket, JsonNode message);

    /// It is gone; unless closed for good it will come back.
    void down(String why);
  }

  private final OkHttpClient client;
  private final String url;
  private final Credentials credentials;
  private final Listener listener;
  private final Backoff backoff;
  private final Duration silence;
  private final ScheduledExecutorService timer;
  private final Object lock = new Object();
  private WebSocket socket;
  private ScheduledFuture<?> watchdog;
  private ScheduledFuture<?> reconnection;
  private long generation;
  private long heardNs;
  private boolean closed;

  /// A stream, not open yet.
  ///
  /// @param ping time between two pings; a missing answer ends the connection
  /// @param silence how long nothing at all may be heard before the connection is given up; null
  ///   where a healthy stream may be silent, when pings alone decide
  public ReconnectingSocket(
      OkHttpClient client,
      String url,
      Credentials credentials,
      Duration ping,
      Duration silence,
      Listener listener) {
    this.client =
        client
            .newBuilder()
            .callTimeout(Duration.ZERO)
            .readTimeout(Duration.ZERO)
            .pingInterval(ping)
            .build();
    this.url = url;
    this.credentials = credentials;
    this.silence = silence;
    this.listener = listener;
    this.backoff = new Backoff(Math.clamp(ping.toMillis() / 40, 50, 1000), 60_000);
    this.timer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("stream-" + url).factory());
  }

  /// A stream of a connection's server, not open yet, that may be silent: pings alone decide.
  ///
  /// @param connection only its keys and client are used
  /// @param path such as `/stream`
  /// @param ping time between two pings; a missing answer ends the connection
  public static ReconnectingSocket to(
      ApiConnection connection, String path, Duration ping, Listener listener) {
    return new ReconnectingSocket(
        connection.client(),
        connection.endpoint().webSocket(path),
        connection.credentials(),
        ping,
        null,
        listener);
  }

  /// Opens it.
  public void open() {
    timer.execute(this::connect);
  }

  /// The stream is as it should be: the next pause is short again.
  public void healthy() {
    backoff.succeeded();
  }

  /// Sends a message; false if it could not even be queued.
  public boolean send(JsonNode message) {
    WebSocket current;
    synchronized (lock) {
      current = socket;
    }
    return current != null && current.send(message.toString());
  }

  /// Gives the connection up; it is opened anew.
  public void restart(String why) {
    long current;
    synchronized (lock) {
      current = generation;
    }
    lost(current, why);
  }

  @Override
  public void close() {
    WebSocket last;
    synchronized (lock) {
      closed = true;
      generation++;
      last = socket;
      socket = null;
    }
    if (last != null && !last.close(1000, null)) {
      last.cancel();
    }
    synchronized (lock) {
      if (reconnection != null) {
        reconnection.cancel(false);
      }
    }
    timer.shutdownNow();
  }

  private void connect() {
    long mine;
    synchronized (lock) {
      if (closed) {
        return;
      }
      mine = ++generation;
      heardNs = System.nanoTime();
    }
    WebSocket opened =
        client.newWebSocket(new Request.Builder().url(url).build(), new Events(mine));
    synchronized (lock) {
      if (mine == generation && !closed) {
        socket = opened;
      } else {
        opened.cancel();
      }
    }
    if (silence != null) {
      watch(mine);
    }
  }

  private void watch(long mine) {
    synchronized (lock) {
      if (watchdog != null) {
        watchdog.cancel(false);
      }
      long every = Math.max(1, silence.toMillis() / 4);
      watchdog =
          timer.scheduleWithFixedDelay(
              () -> checkSilence(mine), every, every, TimeUnit.MILLISECONDS);
    }
  }

  private void checkSilence(long mine) {
    long silent;
    synchronized (lock) {
      silent = System.nanoTime() - heardNs;
    }
    if (silent > silence.toNanos()) {
      lost(mine, "nothing heard for " + TimeUnit.NANOSECONDS.toSeconds(silent) + " s");
    }
  }

  private void lost(long which, String why) {
    WebSocket old;
    synchronized (lock) {
      if (which != generation || closed) {
        return;
      }
      generation++;
      old = socket;
      socket = null;
    }
    if (old != null) {
      old.cancel();
    }
    listener.down(credentials.hideIn(why));
    try {
      synchronized (lock) {
        reconnection = timer.schedule(this::connect, backoff.next(), TimeUnit.MILLISECONDS);
      }
    } catch (RejectedExecutionException closing) {
      listener.down("closed");
    }
  }

  private final class Events extends WebSocketListener {
    private final long mine;

    Events(long mine) {
      this.mine = mine;
    }

    private boolean isCurrent(WebSocket from) {
      synchronized (lock) {
        if (mine != generation || closed) {
          return false;
        }
        heardNs = System.nanoTime();
        socket = from;
        return true;
      }
    }

    @Override
    public void onOpen(WebSocket from, Response response) {
      if (isCurrent(from)) {
        listener.opened(ReconnectingSocket.this);
      }
    }

    @Override
    public void onMessage(WebSocket from, String text) {
      if (!isCurrent(from)) {
        return;
      }
      try {
        listener.message(ReconnectingSocket.this, ApiConnection.parse(text));
      } catch (ApiException e) {
        lost(mine, e.getMessage());
      }
    }

    @Override
    public void onMessage(WebSocket from, ByteString bytes) {
      onMessage(from, bytes.utf8());
    }

    @Override
    public void onClosing(WebSocket from, int code, String reason) {
      from.close(code == 1005 || code == 1006 ? 1000 : code, null);
      lost(mine, "closed by the server: " + code + " " + reason);
    }

    @Override
    public void onFailure(WebSocket from, Throwable failure, Response response) {
      String answer = response == null ? "" : " (answered " + response.code() + ")";
      lost(mine, failure + answer);
    }
  }
}
