package dev.plumbline.backtests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the commands for people say of input that is not as it should be.
class PeopleInputTest {
  @TempDir private Path folder;

  private static void assertFails(ProgramCall call, int status, String... words) {
    assertEquals(status, call.status(), call.err());
    for (String word : words) {
      assertTrue(call.err().contains(word), call.err());
    }
    assertTrue(call.err().startsWith("plumbline: "), call.err());
  }

  private ProgramCall report(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("Some.json"), content);
    return ProgramCall.of("report", file.toString());
  }

  @Test
  void saysThatAResultIsCutShort() throws IOException {
    assertFails(
        report("{\"statistics\": {\"Net Profit\": \"1%\"}, \"charts\": {\"Strategy"),
        1,
        "Some.json",
        "ends in the middle of the result",
        "Run it again");
  }

  @Test
  void knowsTheSchemaOfAnOldLean() throws IOException {
    assertFails(report("{\"Charts\": {}, \"Orders\": {}, \"Statistics\": {}}"), 1, "old LEAN");
  }

  @Test
  void saysThatAFolderHasNoResult() {
    assertFails(
        ProgramCall.of("report", folder.toString()),
        1,
        "found no result in the folder",
        "plumbline backtest writes them");
    String missing = folder.resolve("results").toString();
    assertFails(ProgramCall.of("serve", "--results", missing), 1, "found no folder", "--results");
  }

  @Test
  void saysThatThePortIsInUse() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      assertFails(
          ProgramCall.of("serve", "--results", folder.toString(), "--port", port),
          1,
          "cannot listen on 127.0.0.1 port " + port,
          "Name another port with --port");
    }
  }

  @Test
  void saysWhatAPortIs() {
    assertFails(
        ProgramCall.of("serve", "--results", folder.toString(), "--port", "http"),
        2,
        "found --port \"http\", expected a number from 0 to 65535");
  }

  @Test
  void saysThatAFolderHasNoMarketData() {
    assertFails(ProgramCall.of("doctor", folder.toString()), 1, "found no market data in");
  }
}
