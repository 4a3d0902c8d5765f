package dev.plumbline.alpaca.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.alpaca.rest.ApiException.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApiConnectionTest {
  private static final String SECRET = "verysecretsecret";
  private static final Credentials KEYS = Credentials.of("PKTESTKEYID", SECRET);

  private final MockWebServer server = new MockWebServer();
  private ApiConnection connection;

  @BeforeEach
  void start() throws IOException {
    server.start();
    Duration patience = Duration.ofMillis(1500);
    connection =
        new ApiConnection(
            ApiConnection.client(patience),
            Endpoint.of("http://127.0.0.1:" + server.getPort()),
            KEYS,
            new RateLimit(100_000, System::nanoTime),
            patience);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private void answers(int status, String body) {
    server.enqueue(new MockResponse.Builder().code(status).body(body).build());
  }

  private ApiException failure(int status, String body) {
    answers(status, body);
    return assertThrows(
        ApiException.class,
        () -> connection.send("POST", "/v2/orders", ApiConnection.mapper().createObjectNode()));
  }

  @Test
  void sendsTheKeysInHeadersAndNowhereElse() throws InterruptedException {
    answers(200, "{}");
    connection.getOnce("/v2/account", "a", "b c");
    RecordedRequest request = server.takeRequest(1, TimeUnit.SECONDS);
    assertEquals("PKTESTKEYID", request.getHeaders().get("APCA-API-KEY-ID"));
    assertEquals(SECRET, request.getHeaders().get("APCA-API-SECRET-KEY"));
    assertEquals("/v2/account?a=b%20c", request.getTarget());
  }

  @Test
  void tellsFromTheAnswerWhetherAnythingHappened() {
    assertEquals(Kind.REFUSED, failure(422, "{\"code\":40010001,\"message\":\"no\"}").kind());
    assertEquals(Kind.REFUSED, failure(403, "{\"code\":40310000,\"message\":\"no\"}").kind());
    assertEquals(Kind.CREDENTIALS, failure(403, "{\"message\":\"forbidden.\"}").kind());
    assertEquals(Kind.CREDENTIALS, failure(401, "<html>401</html>").kind());
    assertEquals(Kind.NOT_FOUND, failure(404, "{}").kind());
    assertEquals(Kind.UNKNOWN_OUTCOME, failure(500, "oops").kind());
    assertEquals(Kind.UNKNOWN_OUTCOME, failure(504, "").kind());
    assertEquals(Kind.UNKNOWN_OUTCOME, failure(200, "{\"id\":\"1").kind());
    assertEquals(Kind.UNKNOWN_OUTCOME, failure(200, "<html>hello</html>").kind());
    assertEquals(Kind.UNKNOWN_OUTCOME, failure(302, "").kind());
  }

  @Test
  void saysWhatTheServerSaidWithItsFigures() {
    ApiException e =
        failure(403, "{\"code\":40310000,\"message\":\"insufficient qty\",\"available\":\"4\"}");
    assertTrue(e.getMessage().contains("insufficient qty, available \"4\""), e.getMessage());
  }

  @Test
  void neverRepeatsWhatTakesEffect() {
    failure(503, "");
    server.enqueue(
        new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()).build());
    ApiException e =
        assertThrows(ApiException.class, () -> connection.send("DELETE", "/v2/orders/1", null));
    assertEquals(Kind.UNKNOWN_OUTCOME, e.kind());
    assertEquals(2, server.getRequestCount());
  }

  @Test
  void repeatsReadsThatFailForAPassingReason() {
    answers(503, "");
    answers(200, "{\"broken");
    answers(200, "{\"ok\":1}");
    assertEquals(1, connection.get("/v2/account").path("ok").asInt());
    assertEquals(3, server.getRequestCount());
  }

  @Test
  void givesUpOnAnAnswerThatDoesNotCome() {
    server.enqueue(new MockResponse.Builder().body("{}").headersDelay(5, TimeUnit.SECONDS).build());
    long start = System.nanoTime();
    ApiException e = assertThrows(ApiException.class, () -> connection.getOnce("/v2/account"));
    assertEquals(Kind.UNKNOWN_OUTCOME, e.kind());
    assertTrue(System.nanoTime() - start < Duration.ofSeconds(4).toNanos());
  }

  @Test
  void refusesAnAnswerWithoutEnd() {
    server.enqueue(new MockResponse.Builder().body("[" + "1,".repeat(33 << 20) + "1]").build());
    ApiException e = assertThrows(ApiException.class, () -> connection.getOnce("/v2/account"));
    assertEquals(Kind.UNKNOWN_OUTCOME, e.kind());
  }

  @Test
  void showsNoKeyInAnyMessageEvenWhenTheServerEchoesIt() {
    for (int status : new int[] {200, 401, 403, 422, 500}) {
      for (String body :
          new String[] {"{\"message\":\"key " + SECRET + "\"}x", SECRET + " PKTESTKEYID"}) {
        String message = failure(status, body).getMessage();
        assertFalse(message.contains(SECRET), message);
        assertFalse(message.contains("PKTESTKEYID"), message);
      }
    }
    assertFalse(KEYS.toString().contains(SECRET));
  }

  @Test
  void refusesPlainHttpToOtherMachinesAndKnowsRealMoney() {
    assertThrows(IllegalArgumentException.class, () -> Endpoint.of("http://example.com"));
    assertThrows(IllegalArgumentException.class, () -> Endpoint.of("ftp://127.0.0.1"));
    assertThrows(IllegalArgumentException.class, () -> Endpoint.of("https://a:b@example.com"));
    assertTrue(Endpoint.of("https://api.alpaca.markets/").isRealMoney());
    assertFalse(Endpoint.of(Endpoint.PAPER).isRealMoney());
  }

  @Test
  void refusesAKeyFileThatOthersCanRead(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("keys");
    Files.writeString(file, "APCA_API_KEY_ID=PK1\nAPCA_API_SECRET_KEY=abc\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    assertThrows(IllegalArgumentException.class, () -> Credentials.ofFile(file));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    assertEquals("PK1", Credentials.ofFile(file).keyId());
  }

  @Test
  void keepsBelowTheServersLimit() throws InterruptedException {
    long[] now = {0};
    RateLimit limit = new RateLimit(200, () -> now[0]);
    int allowed = 0;
    while (limit.acquire(true, 0)) {
      allowed++;
    }
    assertEquals(190, allowed);
    now[0] += Duration.ofSeconds(6).toNanos();
    int more = 0;
    while (limit.acquire(true, 0)) {
      more++;
    }
    assertEquals(19, more);
    assertFalse(limit.acquire(false, 0));
  }
}
