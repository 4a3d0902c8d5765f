package dev.plumbline.backtests.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DashboardServerTest {
  private static final String SUMMARY =
      """
      {"state": {"Status": "Completed"}, "statistics": {"Net Profit": "4.20%"},
       "algorithmConfiguration": {"startDate": "2012-01-01T00:00:00Z"}}
      """;

  @TempDir private Path folder;
  private DashboardServer server;
  private String cookie = "";

  @BeforeEach
  void start() throws IOException {
    Files.createDirectories(folder.resolve("One"));
    Files.writeString(folder.resolve("One/One.json"), "{}");
    Files.writeString(folder.resolve("One/One-summary.json"), SUMMARY);
    server = DashboardServer.start(folder, null, "127.0.0.1", 0);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> call(String method, String address, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  private void enter() throws IOException, InterruptedException {
    HttpResponse<String> page = call("GET", server.address());
    assertEquals(200, page.statusCode());
    cookie = page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
  }

  @Test
  void refusesWithoutTheTokenAndSaysWhatToDo() throws Exception {
    HttpResponse<String> answer = call("GET", server.origin() + "/api/results");
    assertEquals(401, answer.statusCode());
    assertTrue(answer.body().contains("Found no token"), answer.body());
    assertEquals(401, call("GET", server.origin() + "/?token=wrong").statusCode());
  }

  @Test
  void showsTheResultsAndNoSecretInThePage() throws Exception {
    HttpResponse<String> page = call("GET", server.address());
    String token = server.address().substring(server.address().indexOf('=') + 1);
    assertFalse(page.body().contains(token), "the token stands in the page");
    assertEquals("DENY", page.headers().firstValue("X-Frame-Options").orElse(""));
    enter();
    String results = call("GET", server.origin() + "/api/results").body();
    assertTrue(results.contains("\"id\":\"One/One.json\""), results);
    assertTrue(results.contains("\"Net Profit\":\"4.20%\""), results);
  }

  @Test
  void deletesAndGivesBack() throws Exception {
    enter();
    String id = "?id=One%2FOne.json";
    String delete = server.origin() + "/api/delete" + id;
    assertEquals(405, call("GET", delete, "X-Plumbline", "page").statusCode());
    assertEquals(405, call("POST", delete).statusCode());
    assertEquals(200, call("POST", delete, "X-Plumbline", "page").statusCode());
    assertFalse(Files.exists(folder.resolve("One/One.json")));
    assertFalse(call("GET", server.origin() + "/api/results").body().contains("One/One.json"));
    String restore = server.origin() + "/api/restore" + id;
    assertEquals(200, call("POST", restore, "X-Plumbline", "page").statusCode());
    assertTrue(Files.exists(folder.resolve("One/One.json")));
  }

  @Test
  void saysWhatIsWrongWithAResult() throws Exception {
    enter();
    HttpResponse<String> answer = call("GET", server.origin() + "/report?id=One%2FOne.json");
    assertEquals(500, answer.statusCode());
    assertTrue(answer.body().contains("found no result"), answer.body());
    assertEquals(400, call("GET", server.origin() + "/report?id=..%2Fx.json").statusCode());
  }

  @Test
  void saysThatThePortIsInUse() {
    int port = URI.create(server.origin()).getPort();
    IOException error =
        assertThrows(
            IOException.class, () -> DashboardServer.start(folder, null, "127.0.0.1", port));
    assertTrue(error.getMessage().contains("Name another port"), error.getMessage());
  }

  private Path liveRun(boolean over) throws IOException {
    Path journal = Files.createDirectories(folder.resolve("journal"));
    Files.writeString(journal.resolve("orders.journal"), "");
    Files.createDirectories(folder.resolve("Live"));
    Files.writeString(
        folder.resolve("Live/live-state.json"),
        "{\"name\": \"Live\", \"over\": %s, \"process\": %d, \"journal\": \"%s\"}"
            .formatted(over, ProcessHandle.current().pid(), journal));
    return journal.resolve("halt");
  }

  @Test
  void stopsALiveRunOnlyByAPostOfThePagesOwn() throws Exception {
    Path halt = liveRun(false);
    String freeze = server.origin() + "/api/freeze?id=Live%2Flive-state.json";
    assertEquals(401, call("POST", freeze, "X-Plumbline", "page").statusCode());
    enter();
    String shown = call("GET", server.origin() + "/api/results").body();
    assertTrue(shown.contains("\"running\":true"), shown);
    assertEquals(405, call("GET", freeze, "X-Plumbline", "page").statusCode());
    assertEquals(405, call("POST", freeze).statusCode());
    assertFalse(Files.exists(halt), "halted without a right to");
    assertEquals(200, call("POST", freeze, "X-Plumbline", "page").statusCode());
    assertEquals("freeze", Files.readString(halt).strip());
    String flatten = freeze.replace("freeze", "flatten");
    assertEquals(200, call("POST", flatten, "X-Plumbline", "page").statusCode());
    assertEquals("flatten", Files.readString(halt).strip());
  }

  @Test
  void saysThatARunThatIsOverCannotBeStopped() throws Exception {
    Path halt = liveRun(true);
    enter();
    String flatten = server.origin() + "/api/flatten?id=Live%2Flive-state.json";
    HttpResponse<String> answer = call("POST", flatten, "X-Plumbline", "page");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("plumbline halt --journal"), answer.body());
    assertFalse(Files.exists(halt), "halted");
    String other = server.origin() + "/api/flatten?id=..%2Flive-state.json";
    assertEquals(400, call("POST", other, "X-Plumbline", "page").statusCode());
  }

  @Test
  void showsWhatIsRunningAndNotWhatWasLeftBehind() throws Exception {
    String progress =
        "{\"name\":\"%s\",\"kind\":\"backtest\",\"part\":\"0.5\",\"text\":\"x\",\"process\":\"%d\"}";
    long own = ProcessHandle.current().pid();
    Files.writeString(folder.resolve("A-progress.json"), progress.formatted("Goes", own));
    Files.writeString(folder.resolve("B-progress.json"), progress.formatted("Gone", 1L << 40));
    Files.writeString(folder.resolve("C-progress.json"), "{\"name\": \"Cut");
    enter();
    String shown = call("GET", server.origin() + "/api/results").body();
    assertTrue(shown.contains("\"name\":\"Goes\",\"kind\":\"backtest\",\"part\":\"0.5\""), shown);
    assertFalse(shown.contains("Gone"), shown);
    assertFalse(shown.contains("Cut"), shown);
  }
}
