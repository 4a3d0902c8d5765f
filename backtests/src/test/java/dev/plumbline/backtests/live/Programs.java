package dev.plumbline.backtests.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A command line of the project in a process of its own, with its lines.
final class Programs implements AutoCloseable {
  private final Process process;
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final List<String> all = new ArrayList<>();

  private Programs(Process process) {
    this.process = process;
    Thread.ofPlatform().daemon().start(this::read);
  }

  /// Starts one.
  static Programs start(Map<String, String> environment, List<String> words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx256m"));
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("dev.plumbline.launch.Main");
    command.addAll(words);
    return run(environment, command);
  }

  /// Starts a command line.
  static Programs run(Map<String, String> environment, List<String> command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    return new Programs(builder.start());
  }

  private void read() {
    try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        synchronized (all) {
          all.add(line);
        }
        lines.add(line);
      }
    } catch (IOException e) {
      synchronized (all) {
        all.add("(its output was closed: " + e.getMessage() + ")");
      }
    }
  }

  /// The line that holds some text; fails if it does not come in time.
  String await(String text, long seconds) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    while (System.nanoTime() < deadline) {
      String line = lines.poll(100, TimeUnit.MILLISECONDS);
      if (line != null && line.contains(text)) {
        return line;
      }
      if (line == null && !process.isAlive()) {
        break;
      }
    }
    throw new AssertionError("\"" + text + "\" did not come; " + output());
  }

  /// Its number.
  long pid() {
    return process.pid();
  }

  /// Whether it runs.
  boolean isAlive() {
    return process.isAlive();
  }

  /// All lines so far.
  String output() {
    synchronized (all) {
      return String.join("\n", all);
    }
  }

  /// Ends it at once, as SIGKILL does.
  void kill() throws InterruptedException {
    process.destroyForcibly();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      throw new AssertionError("a killed process lives on");
    }
  }

  /// Asks it to end, and waits; its exit status.
  int end() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      throw new AssertionError("the process does not end: " + output());
    }
    return process.exitValue();
  }

  /// Waits for its own end; its exit status.
  int awaitEnd(long seconds) throws InterruptedException {
    if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
      throw new AssertionError("the process does not end: " + output());
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
