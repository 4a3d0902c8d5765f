package dev.plumbline.alpacasim.server;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.alpacasim.account.Refusal;
import dev.plumbline.alpacasim.fault.Fault;
import dev.plumbline.alpacasim.fault.Faults;
import dev.plumbline.alpacasim.fault.Target;
import dev.plumbline.alpacasim.rest.Answer;
import dev.plumbline.alpacasim.rest.Call;
import dev.plumbline.alpacasim.rest.DataApi;
import dev.plumbline.alpacasim.rest.Json;
import dev.plumbline.alpacasim.rest.TradingApi;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/// Answers requests: who asks, how often, what goes wrong on the way, and then what is asked.
final class HttpHandler extends Handler.Abstract {
  private static final int LARGEST_BODY = 1 << 20;
  private static final String NO_KEYS =
      "<html>\r\n<head><title>401 Authorization Required</title></head>\r\n<body>\r\n"
          + "<center><h1>401 Authorization Required</h1></center>\r\n</body>\r\n</html>\r\n";

  private final TradingApi trading;
  private final DataApi data;
  private final ControlApi control;
  private final EventStream events;
  private final Faults faults;
  private final RateLimit limit;

  HttpHandler(
      TradingApi trading,
      DataApi data,
      ControlApi control,
      EventStream events,
      Faults faults,
      RateLimit limit) {
    this.trading = trading;
    this.data = data;
    this.control = control;
    this.events = events;
    this.faults = faults;
    this.limit = limit;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws IOException {
    response.getHeaders().put("X-Request-ID", UUID.randomUUID().toString().replace("-", ""));
    List<String> path = parts(request.getHttpURI());
    if (path == null) {
      send(response, callback, 400, Json.error(0, "malformed path", Map.of()));
      return true;
    }
    byte[] body = body(request);
    if (body == null) {
      response.getHeaders().put(HttpHeader.CONNECTION, "close");
      send(response, callback, 413, Json.error(0, "request body too large", Map.of()));
      return true;
    }
    String method = request.getMethod();
    if (!path.isEmpty() && path.getFirst().equals("sim")) {
      Call call = new Call(method, path, query(request), body, "");
      sent(response, callback, answer(call, () -> control.answer(call)));
      return true;
    }
    String key = Credentials.key(request.getHeaders(), faults);
    if (key == null) {
      refuseStranger(request.getHeaders(), response, callback);
      return true;
    }
    if (!passes(key, path, response, callback)) {
      return true;
    }
    Call call = new Call(method, path, query(request), body, key);
    if (call.is("GET", "v2", "events", "trades")) {
      events.open(call, response, callback);
      return true;
    }
    dealWith(call, request, response, callback);
    return true;
  }

  private void refuseStranger(HttpFields headers, Response response, Callback callback) {
    if (Credentials.any(headers)) {
      send(response, callback, 401, Json.error(0, "unauthorized.", Map.of()));
    } else {
      html(response, callback, 401, NO_KEYS);
    }
  }

  /// Counts the request; a refusal carries no headers of the limit.
  private boolean passes(String key, List<String> path, Response response, Callback callback) {
    int left = limit.take((DataApi.isData(path) ? "data:" : "trading:") + key);
    if (left < 0) {
      send(response, callback, 429, Json.error(0, "too many requests.", Map.of()));
      return false;
    }
    response.getHeaders().put("X-RateLimit-Limit", limit.perMinute());
    response.getHeaders().put("X-RateLimit-Remaining", left);
    long reset = System.currentTimeMillis() / 1000 + 1;
    response.getHeaders().put("X-RateLimit-Reset", reset);
    return true;
  }

  /// Answers, with whatever goes wrong on the way.
  private void dealWith(Call call, Request request, Response response, Callback callback) {
    String where = "/" + String.join("/", call.path());
    Fault fault = faults.strike(Target.HTTP, call.method(), where).orElse(null);
    if (fault == null) {
      sent(response, callback, answer(call));
      return;
    }
    switch (fault.kind()) {
      case DELAY -> {
        pause(fault.millis());
        sent(response, callback, answer(call));
      }
      case LATE -> {
        Answer answer = answer(call);
        pause(fault.millis());
        sent(response, callback, answer);
      }
      case STATUS -> failure(response, callback, fault.status());
      case STATUS_AFTER -> {
        answer(call);
        failure(response, callback, fault.status());
      }
      case HTML ->
          html(
              response,
              callback,
              fault.status(),
              "<html><body><h1>" + fault.status() + "</h1></body></html>");
      case TRUNCATE -> truncated(response, callback, answer(call));
      case DROP_AFTER -> {
        answer(call);
        request.getConnectionMetaData().getConnection().getEndPoint().close();
        callback.failed(new IOException("cut on demand"));
      }
      default -> {
        request.getConnectionMetaData().getConnection().getEndPoint().close();
        callback.failed(new IOException("cut on demand"));
      }
    }
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Answer answer(Call call) {
    return answer(
        call, () -> DataApi.isData(call.path()) ? data.answer(call) : trading.answer(call));
  }

  /// What is asked, or why not.
  @FunctionalInterface
  private interface Work {
    Answer get();
  }

  private static Answer answer(Call call, Work work) {
    try {
      return work.get();
    } catch (Refusal e) {
      return new Answer(e.status(), Json.error(e.code(), e.getMessage(), e.extras()));
    } catch (RuntimeException e) {
      System.err.println("alpaca-sim: " + call.method() + " " + call.path() + ": " + e);
      e.printStackTrace();
      return new Answer(500, Json.error(50_010_000, "internal server error", Map.of()));
    }
  }

  private static void sent(Response response, Callback callback, Answer answer) {
    if (answer.body() == null) {
      response.setStatus(answer.status());
      callback.succeeded();
    } else {
      send(response, callback, answer.status(), answer.body());
    }
  }

  private static void failure(Response response, Callback callback, int status) {
    if (status == 429) {
      for (String name : List.of("Limit", "Remaining", "Reset")) {
        response.getHeaders().remove("X-RateLimit-" + name);
      }
      send(response, callback, status, Json.error(0, "too many requests.", Map.of()));
    } else {
      send(response, callback, status, Json.error(50_010_000, "internal server error", Map.of()));
    }
  }

  private static void send(Response response, Callback callback, int status, JsonNode body) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json; charset=UTF-8");
    byte[] bytes = Json.bytes(body);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
    response.write(true, ByteBuffer.wrap(bytes), callback);
  }

  private static void html(Response response, Callback callback, int status, String page) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html");
    response.write(true, ByteBuffer.wrap(page.getBytes(StandardCharsets.UTF_8)), callback);
  }

  private static void truncated(Response response, Callback callback, Answer answer) {
    byte[] whole = answer.body() == null ? new byte[0] : Json.bytes(answer.body());
    response.setStatus(answer.status());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json; charset=UTF-8");
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    response.write(true, ByteBuffer.wrap(half), callback);
  }

  /// The parts of a path, decoded; null if one cannot be.
  private static List<String> parts(HttpURI uri) {
    List<String> parts = new ArrayList<>();
    for (String part : uri.getPath().split("/")) {
      if (!part.isEmpty()) {
        try {
          parts.add(URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
          return null;
        }
      }
    }
    return parts;
  }

  private static Map<String, String> query(Request request) {
    Map<String, String> query = new LinkedHashMap<>();
    for (Fields.Field field : Request.extractQueryParameters(request)) {
      query.put(field.getName(), String.join(",", field.getValues()));
    }
    return query;
  }

  /// The body; null if it is too large.
  private static byte[] body(Request request) throws IOException {
    if (request.getLength() > LARGEST_BODY) {
      return null;
    }
    try (InputStream in = Request.asInputStream(request)) {
      byte[] bytes = in.readNBytes(LARGEST_BODY + 1);
      return bytes.length > LARGEST_BODY ? null : bytes;
    }
  }
}
