package dev.plumbline.alpacasim.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpacasim.account.PaperOrder;
import dev.plumbline.alpacasim.account.Refusal;
import dev.plumbline.alpacasim.broker.OrderDesk;
import dev.plumbline.alpacasim.broker.Simulation;
import dev.plumbline.alpacasim.broker.SimulationClock;
import dev.plumbline.alpacasim.broker.VenueWords;
import dev.plumbline.alpacasim.fault.Fault;
import dev.plumbline.alpacasim.fault.FaultKind;
import dev.plumbline.alpacasim.fault.Faults;
import dev.plumbline.alpacasim.fault.Target;
import dev.plumbline.alpacasim.rest.Answer;
import dev.plumbline.alpacasim.rest.Call;
import dev.plumbline.alpacasim.rest.Json;
import dev.plumbline.alpacasim.rest.OrderJson;
import dev.plumbline.alpacasim.stream.OpenStreams;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// `/sim`: the simulation's own controls, which Alpaca does not have.
///
/// | request | does |
/// |---|---|
/// | `GET /sim/clock` | tells the market's time, the speed, and whether the clock stands still |
/// | `POST /sim/clock {"advance":"PT1M"}` or `{"to":"2026-08-03T14:30:00Z"}` | moves the clock forward, through everything that happens meanwhile |
/// | `POST /sim/clock {"speed":60}`, `{"step":true}` | lets the clock run, or stops it |
/// | `GET /sim/faults`, `POST /sim/faults {...}`, `DELETE /sim/faults` | lists, arms, forgets faults; what they hold back is sent when they are forgotten |
/// | `POST /sim/release` | sends the messages that faults of the kind `hold` hold back, and tells how many they were |
/// | `GET /sim/streams` | tells how many connections each stream has, and how many symbols connections to market data follow |
/// | `POST /sim/skew {"skew":"PT1H"}` | lets the told clock differ from the market's |
/// | `POST /sim/cancels {"answered":false}` | leaves orders in `pending_cancel` until `true` |
/// | `POST /sim/replacements {"answered":false}` | leaves orders in `pending_replace` until `true` |
/// | `POST /sim/events {"order":"...","event":"suspended"}` | lets the market say something of an order, named by either id, for which a simulation has no cause: [VenueWords] |
/// | `POST /sim/reset {"key":"..."}` | forgets the account of a key |
/// | `POST /sim/revoke {"key":"..."}` | lets a key no longer be accepted |
final class ControlApi {
  private final Simulation simulation;
  private final Faults faults;
  private final OpenStreams open;

  ControlApi(Simulation simulation, Faults faults, OpenStreams open) {
    this.simulation = simulation;
    this.faults = faults;
    this.open = open;
  }

  Answer answer(Call call) {
    if (call.is("GET", "sim", "clock")) {
      return Answer.ok(clock());
    }
    if (call.is("POST", "sim", "clock")) {
      move(call.object());
      return Answer.ok(clock());
    }
    if (call.is("GET", "sim", "streams")) {
      ObjectNode json = Json.object().put("trades", open.trades().get());
      json.put("data", open.data().get()).put("followed", open.followed().get());
      return Answer.ok(json);
    }
    if (call.is("GET", "sim", "faults")
        || call.is("POST", "sim", "faults")
        || call.is("DELETE", "sim", "faults")) {
      return faults(call);
    }
    if (call.is("POST", "sim", "release")) {
      return Answer.ok(Json.object().put("released", faults.release()));
    }
    if (call.is("POST", "sim", "skew")) {
      faults.skew(duration(call.object().path("skew").asText()));
      return Answer.ok(clock());
    }
    if (call.is("POST", "sim", "revoke")) {
      faults.revoke(call.object().path("key").asText());
      return Answer.empty();
    }
    if (call.is("POST", "sim", "reset")) {
      String key = call.object().path("key").asText();
      if (!simulation.reset(key)) {
        throw new Refusal(404, 0, "no account of the key \"" + key + "\"");
      }
      return Answer.empty();
    }
    return ofOrders(call);
  }

  private Answer ofOrders(Call call) {
    boolean cancels = call.is("POST", "sim", "cancels");
    if (cancels || call.is("POST", "sim", "replacements")) {
      boolean stuck = !call.object().path("answered").asBoolean(true);
      OrderDesk desk = simulation.desk();
      return simulation.call(() -> {
        (cancels ? desk.cancels() : desk.replacements()).leave(stuck);
        return Answer.empty();
      });
    }
    if (call.is("POST", "sim", "events")) {
      ObjectNode body = call.object();
      String event = body.path("event").asText();
      if (event.isEmpty()) {
        throw new Refusal(422, 0, "expected an event such as suspended");
      }
      return simulation.call(() -> {
        PaperOrder order = simulation.words().say(body.path("order").asText(), event);
        return Answer.ok(new OrderJson(simulation.world()).order(order, true));
      });
    }
    throw new Refusal(404, 0, "no such control");
  }

  private Answer faults(Call call) {
    if (call.is("GET", "sim", "faults")) {
      ArrayNode list = Json.array();
      faults.waiting().forEach(f -> list.add(json(f)));
      return Answer.ok(list);
    }
    if (call.is("POST", "sim", "faults")) {
      Fault fault = fault(call.object());
      faults.add(fault);
      return Answer.ok(json(fault));
    }
    faults.clear();
    faults.release();
    return Answer.empty();
  }

  private ObjectNode clock() {
    return simulation.call(() -> {
      SimulationClock clock = simulation.world().clock();
      ObjectNode json = Json.object();
      Json.put(json, "now", clock.now());
      json.put("speed", clock.speed());
      json.put("step", clock.isStepping());
      json.put("skew", faults.skew().toString());
      return json;
    });
  }

  private void move(ObjectNode body) {
    if (body.has("speed")) {
      double speed = body.get("speed").asDouble();
      if (!(speed > 0) || speed > 1_000_000) {
        throw new Refusal(422, 0, "speed must be more than 0 and at most 1000000");
      }
      simulation.run(speed);
    } else if (body.path("step").asBoolean()) {
      simulation.stop();
    } else if (body.has("advance")) {
      Duration by = duration(body.get("advance").asText());
      Instant now = simulation.call(() -> simulation.world().clock().now());
      simulation.advance(now.plus(by));
    } else if (body.has("to")) {
      simulation.advance(instant(body.get("to").asText()));
    } else {
      throw new Refusal(422, 0, "expected one of speed, step, advance, to");
    }
  }

  private static Duration duration(String text) {
    try {
      return Duration.parse(text);
    } catch (DateTimeException e) {
      throw new Refusal(422, 0, "found \"" + text + "\", expected a duration such as PT1M");
    }
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw new Refusal(
          422, 0, "found \"" + text + "\", expected a time such as 2026-08-03T14:30:00Z");
    }
  }

  private Fault fault(ObjectNode body) {
    return new Fault(
        faults.nextId(),
        word(Target.class, body, "target", "http"),
        word(FaultKind.class, body, "kind", ""),
        body.path("method").asText(""),
        body.path("path").asText(""),
        body.path("status").asInt(500),
        Math.clamp(body.path("millis").asInt(0), 0, 600_000),
        body.path("probability").asDouble(1),
        Math.max(0, body.path("skip").asInt(0)),
        Math.max(0, body.path("times").asInt(1)));
  }

  private static <E extends Enum<E>> E word(
      Class<E> type, ObjectNode body, String name, String otherwise) {
    String text = body.path(name).asText(otherwise);
    for (E value : type.getEnumConstants()) {
      if (value.name().toLowerCase(Locale.ROOT).equals(text)) {
        return value;
      }
    }
    throw new Refusal(422, 0, "found " + name + " \"" + text + "\"").with("expected", words(type));
  }

  private static <E extends Enum<E>> String words(Class<E> type) {
    StringBuilder words = new StringBuilder();
    for (E value : type.getEnumConstants()) {
      words.append(words.isEmpty() ? "" : ", ").append(value.name().toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }

  private static JsonNode json(Fault fault) {
    ObjectNode json = Json.object();
    json.put("id", fault.id());
    json.put("target", fault.target().name().toLowerCase(Locale.ROOT));
    json.put("kind", fault.kind().name().toLowerCase(Locale.ROOT));
    json.put("method", fault.method());
    json.put("path", fault.path());
    json.put("status", fault.status());
    json.put("millis", fault.millis());
    json.put("probability", fault.probability());
    json.put("skip", fault.skip());
    json.put("times", fault.times());
    return json;
  }
}
