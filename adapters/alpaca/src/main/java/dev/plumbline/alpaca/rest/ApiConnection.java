package dev.plumbline.alpaca.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.plumbline.alpaca.rest.ApiException.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/// Calls to one of Alpaca's servers.
///
/// Each call is limited in time, in the size of its answer and by the budget of requests. Reads are
/// repeated when they fail for a passing reason; nothing that could have an effect is ever repeated
/// here. No message holds a key.
public final class ApiConnection {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final int LARGEST_ANSWER = 64 << 20;
  private static final int READ_ATTEMPTS = 4;
  private static final long FIRST_PAUSE_MS = 300;
  private static final int SHOWN = 200;
  private static final int LEAST_BUSINESS_CODE = 1_000_000;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final OkHttpClient client;
  private final Endpoint endpoint;
  private final Credentials credentials;
  private final RateLimit limit;
  private final Duration patience;

  /// A connection.
  ///
  /// @param patience how long a call may take, and how long it may wait for its turn
  public ApiConnection(
      OkHttpClient client,
      Endpoint endpoint,
      Credentials credentials,
      RateLimit limit,
      Duration patience) {
    this.client = client.newBuilder().callTimeout(patience).build();
    this.endpoint = endpoint;
    this.credentials = credentials;
    this.limit = limit;
    this.patience = patience;
  }

  /// A client that never repeats a request by itself, follows no redirects and gives up in time.
  public static OkHttpClient client(Duration patience) {
    return new OkHttpClient.Builder()
        .retryOnConnectionFailure(false)
        .followRedirects(false)
        .followSslRedirects(false)
        .connectTimeout(patience)
        .readTimeout(patience)
        .writeTimeout(patience)
        .callTimeout(patience)
        .connectionPool(new okhttp3.ConnectionPool(4, 20, TimeUnit.SECONDS))
        .build();
  }

  /// What reads and writes JSON; numbers stay exact.
  public static ObjectMapper mapper() {
    return MAPPER;
  }

  /// The server.
  public Endpoint endpoint() {
    return endpoint;
  }

  /// The keys.
  public Credentials credentials() {
    return credentials;
  }

  /// The HTTP client.
  public OkHttpClient client() {
    return client;
  }

  /// Reads; repeated a few times where that may help.
  ///
  /// @param path begins with a slash
  /// @param query names and values in turn; a pair whose value is null is left out
  /// @throws ApiException if it fails in the end
  public JsonNode get(String path, String... query) {
    ApiException last = null;
    for (int attempt = 0; attempt < READ_ATTEMPTS; attempt++) {
      if (attempt > 0) {
        pause(FIRST_PAUSE_MS << (attempt - 1));
      }
      try {
        return call("GET", path, null, false, query);
      } catch (ApiException e) {
        last = e;
        if (e.kind() != Kind.UNKNOWN_OUTCOME && e.kind() != Kind.TOO_MANY_REQUESTS) {
          throw e;
        }
      }
    }
    throw last;
  }

  /// Reads once; a failure is the caller's to handle.
  public JsonNode getOnce(String path, String... query) {
    return call("GET", path, null, false, query);
  }

  /// Sends something that takes effect; never repeated.
  ///
  /// @param method POST, PATCH, PUT or DELETE
  /// @param body what to send, or null
  public JsonNode send(String method, String path, JsonNode body, String... query) {
    return call(method, path, body, true, query);
  }

  private static void pause(long ms) {
    try {
      Thread.sleep(ms + ThreadLocalRandom.current().nextLong(ms / 2 + 1));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ApiException(Kind.UNKNOWN_OUTCOME, 0, 0, "interrupted between two attempts", e);
    }
  }

  private JsonNode call(
      String method, String path, JsonNode body, boolean urgent, String... query) {
    awaitTurn(method, path, urgent);
    try (Response response = client.newCall(request(method, path, body, query)).execute()) {
      String text = text(response);
      if (response.isSuccessful()) {
        return text.isBlank() ? MAPPER.nullNode() : read(method, path, text);
      }
      throw failure(method, path, response, text);
    } catch (IOException e) {
      throw new ApiException(
          Kind.UNKNOWN_OUTCOME,
          0,
          0,
          "no answer to %s %s of %s: %s"
              .formatted(method, path, endpoint.base(), credentials.hideIn(String.valueOf(e))),
          null);
    }
  }

  private void awaitTurn(String method, String path, boolean urgent) {
    try {
      if (!limit.acquire(urgent, patience.toNanos())) {
        throw new ApiException(
            Kind.TOO_MANY_REQUESTS,
            0,
            0,
            "%s %s was not sent: the budget of requests is used up for more than %d s"
                .formatted(method, path, patience.toSeconds()),
            null);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ApiException(
          Kind.TOO_MANY_REQUESTS, 0, 0, method + " " + path + " was not sent: interrupted", e);
    }
  }

  private Request request(String method, String path, JsonNode body, String... query) {
    HttpUrl.Builder url = HttpUrl.get(endpoint.url(path)).newBuilder();
    for (int i = 0; i + 1 < query.length; i += 2) {
      if (query[i + 1] != null) {
        url.addQueryParameter(query[i], query[i + 1]);
      }
    }
    RequestBody sent =
        body != null
            ? RequestBody.create(body.toString(), JSON)
            : method.equals("GET") || method.equals("DELETE") ? null : RequestBody.create("", JSON);
    return new Request.Builder()
        .url(url.build())
        .header("APCA-API-KEY-ID", credentials.keyId())
        .header("APCA-API-SECRET-KEY", credentials.secret())
        .header("Accept", "application/json")
        .method(method, sent)
        .build();
  }

  private static String text(Response response) throws IOException {
    if (response.body().source().request(LARGEST_ANSWER + 1L)) {
      throw new IOException("an answer of more than " + (LARGEST_ANSWER >> 20) + " MiB");
    }
    return response.body().source().readString(StandardCharsets.UTF_8);
  }

  private JsonNode read(String method, String path, String text) {
    try {
      return parse(text);
    } catch (ApiException e) {
      throw ApiException.unreadable(
          "found an unreadable answer to %s %s: %s; it begins %s"
              .formatted(method, path, credentials.hideIn(e.getMessage()), shown(text)),
          null);
    }
  }

  /// Reads JSON; whatever is wrong with it is said in the one way.
  ///
  /// @throws ApiException if it cannot be read
  public static JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw ApiException.unreadable("found no JSON: " + e.getOriginalMessage(), null);
    } catch (RuntimeException e) {
      throw ApiException.unreadable("found no JSON: " + e.getMessage(), e);
    }
  }

  private String shown(String text) {
    String line = credentials.hideIn(text).replaceAll("\\s+", " ");
    return "\"" + (line.length() > SHOWN ? line.substring(0, SHOWN) + "..." : line) + "\"";
  }

  private ApiException failure(String method, String path, Response response, String text) {
    long code = 0;
    String message = "";
    try {
      JsonNode body = parse(text);
      if (body != null && body.isObject()) {
        code = body.path("code").asLong(0);
        message = credentials.hideIn(body.path("message").asText("") + extras(body));
      }
    } catch (ApiException e) {
      message = "";
    }
    if (message.isBlank()) {
      message = shown(text);
    }
    Kind kind = kind(response.code(), code);
    if (kind == Kind.TOO_MANY_REQUESTS) {
      limit.exhausted();
    }
    String id = response.header("X-Request-ID", "");
    return new ApiException(
        kind,
        response.code(),
        code,
        String.format(
            Locale.ROOT,
            "%s %s was answered %d%s: %s%s",
            method,
            path,
            response.code(),
            code == 0 ? "" : " (" + code + ")",
            message,
            id.isEmpty() ? "" : " [request " + id + "]"),
        null);
  }

  private static String extras(JsonNode body) {
    StringBuilder text = new StringBuilder();
    body.properties()
        .forEach(member -> {
          if (!member.getKey().equals("code") && !member.getKey().equals("message")) {
            text.append(", ").append(member.getKey()).append(' ').append(member.getValue());
          }
        });
    return text.toString();
  }

  private static Kind kind(int status, long code) {
    return switch (status) {
      case 401 -> Kind.CREDENTIALS;
      case 403 -> code >= LEAST_BUSINESS_CODE ? Kind.REFUSED : Kind.CREDENTIALS;
      case 404 -> Kind.NOT_FOUND;
      case 429 -> Kind.TOO_MANY_REQUESTS;
      default ->
          status >= 400 && status < 500 && status != 408 ? Kind.REFUSED : Kind.UNKNOWN_OUTCOME;
    };
  }
}
