package dev.plumbline.alpacasim.stream;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.alpacasim.fault.Fault;
import dev.plumbline.alpacasim.fault.Target;
import dev.plumbline.alpacasim.rest.Json;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/// The sending side of a connection: never waits, keeps the order, and lets faults strike.
final class Outlet {
  private static final int MOST_WAITING = 50_000;

  private final Session session;
  private final Framing framing;
  private final StreamContext context;
  private final Target target;
  private final AtomicInteger waiting = new AtomicInteger();
  private JsonNode heldBack;
  private boolean silent;

  Outlet(Session session, Framing framing, Target target, StreamContext context) {
    this.session = session;
    this.framing = framing;
    this.target = target;
    this.context = context;
  }

  /// Sends what no fault strikes: answers and greetings.
  synchronized void answer(JsonNode message) {
    write(bytes(message));
  }

  /// Sends an event.
  ///
  /// @param event its name, which faults go by
  synchronized void event(String event, JsonNode message) {
    Fault fault = context.faults().strike(target, "", event).orElse(null);
    if (fault == null) {
      write(bytes(message));
    } else {
      strike(fault, message);
    }
    if (heldBack != null && heldBack != message) {
      JsonNode late = heldBack;
      heldBack = null;
      write(bytes(late));
    }
  }

  private void strike(Fault fault, JsonNode message) {
    switch (fault.kind()) {
      case DROP, DROP_AFTER -> {
        // the message is lost
      }
      case DELAY, LATE -> context.later(() -> later(message), fault.millis());
      case DUPLICATE -> {
        write(bytes(message));
        write(bytes(message));
      }
      case REORDER -> {
        heldBack = message;
        // where no other message follows, it comes late
        context.later(() -> release(message), Math.max(fault.millis(), 1_000));
      }
      case TRUNCATE -> {
        byte[] whole = bytes(message);
        write(Arrays.copyOf(whole, whole.length / 2));
      }
      case SILENCE -> silent = true;
      case HOLD -> context.faults().hold(() -> later(message));
      case DISCONNECT -> context.timer().execute(session::disconnect);
      default -> write(bytes(message));
    }
  }

  private synchronized void later(JsonNode message) {
    write(bytes(message));
  }

  private synchronized void release(JsonNode message) {
    if (heldBack == message) {
      heldBack = null;
      write(bytes(message));
    }
  }

  private byte[] bytes(JsonNode message) {
    return framing == Framing.MSGPACK ? MsgPack.bytes(message) : Json.bytes(message);
  }

  private void write(byte[] bytes) {
    if (silent || !session.isOpen()) {
      return;
    }
    if (waiting.incrementAndGet() > MOST_WAITING) {
      context.timer().execute(session::disconnect);
      return;
    }
    Callback done = Callback.from(waiting::decrementAndGet, failure -> waiting.decrementAndGet());
    if (framing == Framing.TEXT) {
      session.sendText(new String(bytes, StandardCharsets.UTF_8), done);
    } else {
      session.sendBinary(ByteBuffer.wrap(bytes), done);
    }
  }
}
