package dev.plumbline.alpacasim.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpacasim.account.Account;
import dev.plumbline.alpacasim.account.Refusal;
import dev.plumbline.alpacasim.broker.Simulation;
import dev.plumbline.alpacasim.broker.TradeEvent;
import dev.plumbline.alpacasim.broker.TradeListener;
import dev.plumbline.alpacasim.rest.Call;
import dev.plumbline.alpacasim.rest.Json;
import dev.plumbline.alpacasim.rest.OrderJson;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// `/v2/events/trades`: trade updates as server-sent events, with those that a client missed.
final class EventStream implements TradeListener {
  private static final int KEPT = 20_000;
  private static final int ALIVE_SECONDS = 15;

  private final Simulation simulation;
  private final ScheduledExecutorService timer;
  private final OrderJson json;
  private final Deque<Told> told = new ArrayDeque<>();
  private final List<Listener> listeners = new ArrayList<>();

  EventStream(Simulation simulation, ScheduledExecutorService timer) {
    this.simulation = simulation;
    this.timer = timer;
    this.json = new OrderJson(simulation.world());
    simulation.listen(this);
  }

  /// An event that was told.
  private record Told(String key, String id, Instant at, byte[] line) {}

  @Override
  public void onTrade(Account account, TradeEvent event) {
    ObjectNode node = json.event(event);
    Told next = new Told(account.key(), event.eventId(), event.at(), line(node));
    simulation.world().outbox().add(() -> tell(next));
  }

  private void tell(Told next) {
    told.add(next);
    if (told.size() > KEPT) {
      told.poll();
    }
    List.copyOf(listeners).forEach(l -> l.offer(next));
  }

  private static byte[] line(ObjectNode node) {
    String data = new String(Json.bytes(node), StandardCharsets.UTF_8);
    return ("data: " + data + "\n\n").getBytes(StandardCharsets.UTF_8);
  }

  /// Opens a stream; it ends with the connection, or where the caller set an end.
  void open(Call call, Response response, Callback callback) {
    response.setStatus(200);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
    Listener listener = new Listener(call, response, callback);
    simulation.call(() -> {
      listener.write(": connected\n\n".getBytes(StandardCharsets.UTF_8));
      if (listener.looksBack) {
        told.forEach(listener::offer);
      }
      listeners.add(listener);
      return listener;
    });
    listener.alive =
        timer.scheduleAtFixedRate(
            () -> listener.write(": alive\n\n".getBytes(StandardCharsets.UTF_8)),
            ALIVE_SECONDS,
            ALIVE_SECONDS,
            TimeUnit.SECONDS);
  }

  /// One client.
  private final class Listener {
    private final String key;
    private final Instant since;
    private final String sinceId;
    private final boolean looksBack;
    private final Response response;
    private final Callback callback;
    private final Deque<byte[]> waiting = new ArrayDeque<>();
    private ScheduledFuture<?> alive;
    private boolean writing;
    private boolean over;

    Listener(Call call, Response response, Callback callback) {
      this.key = call.key();
      this.since = since(call);
      this.sinceId = call.text("since_id").orElse("");
      this.looksBack = call.text("since").isPresent() || !sinceId.isEmpty();
      this.response = response;
      this.callback = callback;
    }

    private static Instant since(Call call) {
      try {
        return call.time("since").orElse(Instant.MIN);
      } catch (Refusal e) {
        return Instant.MIN;
      }
    }

    void offer(Told event) {
      boolean wanted =
          event.key.equals(key) && !event.at.isBefore(since) && event.id.compareTo(sinceId) > 0;
      if (wanted) {
        write(event.line);
      }
    }

    synchronized void write(byte[] bytes) {
      if (over) {
        return;
      }
      waiting.add(bytes);
      if (waiting.size() > KEPT) {
        end(new IllegalStateException("slow client"));
      } else if (!writing) {
        next();
      }
    }

    private void next() {
      byte[] bytes = waiting.poll();
      writing = bytes != null;
      if (writing) {
        response.write(false, ByteBuffer.wrap(bytes), Callback.from(this::wrote, this::end));
      }
    }

    private synchronized void wrote() {
      next();
    }

    private synchronized void end(Throwable cause) {
      if (!over) {
        over = true;
        if (alive != null) {
          alive.cancel(false);
        }
        timer.execute(() -> simulation.call(() -> listeners.remove(this)));
        callback.failed(cause);
      }
    }
  }
}
