package dev.plumbline.backtests.live;

import dev.plumbline.alpaca.broker.Alerts;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.rest.Credentials;
import dev.plumbline.sdk.algorithm.Notification;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/// Messages to people: to the terminal and a file, and alerts also to a web address or a command.
///
/// A sink that fails says so on the terminal and stops nothing. No message holds a key.
final class AlertSinks implements Alerts, AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final PrintStream terminal;
  private final Path file;
  private final Credentials credentials;
  private final String url;
  private final String command;
  private volatile Consumer<String> follower = line -> {};
  private final OkHttpClient client = ApiConnection.client(PATIENCE);
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("alerts").factory());

  AlertSinks(
      PrintStream terminal, Path folder, Credentials credentials, String url, String command) {
    this.terminal = terminal;
    this.file = folder.resolve("alerts.log");
    this.credentials = credentials;
    this.url = url;
    this.command = command;
  }

  /// Hands each line from now on to somebody else as well.
  void follow(Consumer<String> lines) {
    follower = lines;
  }

  @Override
  public void note(String message) {
    write("note", credentials.hideIn(message));
  }

  @Override
  public void alert(String message) {
    String text = credentials.hideIn(message);
    write("ALERT", text);
    if (url != null) {
      String body = ApiConnection.mapper().createObjectNode().put("text", text).toString();
      thread.execute(() -> post(url, body, Map.of()));
    }
    if (command != null) {
      thread.execute(() -> execute(text));
    }
  }

  /// Sends an algorithm's message: posted where it names a web address, else as an alert.
  void send(Notification notification) {
    String text = credentials.hideIn(notification.text());
    if (notification.kind() != Notification.Kind.WEB) {
      String kind = notification.kind().name().toLowerCase(Locale.ROOT);
      String subject = notification.subject().isEmpty() ? "" : notification.subject() + ": ";
      alert("%s to %s: %s%s".formatted(kind, notification.target(), subject, text));
      return;
    }
    write("notify", notification.target() + " " + text);
    thread.execute(() -> post(notification.target(), text, notification.headers()));
  }

  private synchronized void write(String kind, String text) {
    String line = Instant.now().truncatedTo(ChronoUnit.MILLIS) + " " + kind + " " + text;
    terminal.println(line);
    follower.accept(line);
    try {
      Files.writeString(
          file,
          line + "\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      terminal.println("cannot write " + file + ": " + e.getMessage());
    }
  }

  private void post(String address, String body, Map<String, String> headers) {
    try {
      Request.Builder request =
          new Request.Builder()
              .url(address)
              .post(RequestBody.create(body, MediaType.get("application/json")));
      headers.forEach(request::header);
      try (Response response = client.newCall(request.build()).execute()) {
        if (!response.isSuccessful()) {
          write("note", "the alert's web address answered " + response.code());
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      write(
          "note",
          credentials.hideIn("the alert's web address cannot be reached: " + e.getMessage()));
    }
  }

  private void execute(String text) {
    try {
      ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", command, "alert", text);
      builder.environment().remove(Credentials.KEY_ID);
      builder.environment().remove(Credentials.SECRET_KEY);
      Process process =
          builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        process.destroy();
        write("note", "the alert's command took longer than " + PATIENCE.toSeconds() + " s");
      } else if (process.exitValue() != 0) {
        write("note", "the alert's command ended with " + process.exitValue());
      }
    } catch (IOException e) {
      write("note", "the alert's command cannot be run: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        thread.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      thread.shutdownNow();
    }
  }
}
