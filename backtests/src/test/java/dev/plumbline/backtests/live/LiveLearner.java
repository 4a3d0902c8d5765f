package dev.plumbline.backtests.live;

import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.trading.OrderState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The minute system in a process of its own, on an account of the paper broker, and what it has
/// said so far, over all its restarts.
final class LiveLearner implements AutoCloseable {
  private static final Pattern MINUTE =
      Pattern.compile("minute (\\S+ ?\\S*) acted on (\\S+) with (\\d+) orders");
  private static final Pattern FILLED = Pattern.compile("order (\\d+) is filled");
  private static final long PATIENCE_NS = 120_000_000_000L;

  private final PaperBroker broker;
  private final String key;
  private final List<String> words;
  private final NavigableMap<String, String> decisions = new TreeMap<>();
  private final Set<String> filled = new TreeSet<>();
  private final StringBuilder said = new StringBuilder();
  private Programs program;
  private int orders;

  /// One that is still to be started.
  ///
  /// @param algorithm one of the test algorithms that show their answers
  /// @param folder its own: journal and results
  /// @param parameters of the algorithm, such as `models=folder`
  LiveLearner(PaperBroker broker, String key, String algorithm, Path folder, String... parameters) {
    this.broker = broker;
    this.key = key;
    words =
        new ArrayList<>(
            List.of(
                "paper",
                "dev.plumbline.backtests.testalgorithms." + algorithm,
                "--journal",
                folder.resolve("journal").toString(),
                "--out",
                folder.resolve("out").toString(),
                "--endpoint",
                broker.address(),
                "--speed",
                "0",
                "--rate",
                "1000000"));
    for (String parameter : parameters) {
      words.add("--param");
      words.add(parameter);
    }
  }

  /// Starts it, or starts it again, and waits until it follows the market.
  ///
  /// @param followed how many symbols all runs together follow then
  void start(int followed) throws IOException, InterruptedException {
    program =
        Programs.start(
            Map.of("APCA_API_KEY_ID", key, "APCA_API_SECRET_KEY", "secret-of-" + key), words);
    program.await("runs on", 240);
    broker.awaitFollowed(followed);
  }

  /// Kills it.
  void kill() throws InterruptedException {
    program.kill();
    keep();
    program = null;
  }

  boolean isAlive() {
    return program != null;
  }

  /// Ends it as its user does.
  void end() throws InterruptedException {
    int status = program.end();
    if (status != 0 && status != 143) {
      throw new AssertionError(status + ": " + program.output());
    }
    keep();
    program = null;
  }

  private void keep() {
    read(program.output());
    said.append(program.output()).append('\n');
  }

  private void read(String output) {
    Matcher minute = MINUTE.matcher(output);
    while (minute.find()) {
      decisions.put(minute.group(1), minute.group(2));
      orders = Integer.parseInt(minute.group(3));
    }
    Matcher order = FILLED.matcher(output);
    while (order.find()) {
      filled.add(order.group(1));
    }
  }

  /// Waits until it has decided in so many minutes.
  void awaitMinutes(int count) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE_NS;
    read(program.output());
    while (decisions.size() < count) {
      check(deadline, "has decided in " + decisions.size() + " minutes, expected " + count);
      read(program.output());
    }
  }

  /// Waits until it has said something.
  private void awaitSaid(String words) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE_NS;
    while (!program.output().contains(words)) {
      check(deadline, "has not said: " + words);
    }
  }

  /// Waits until the broker has all its orders, and it has heard of all of its fills.
  void awaitHeard() throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE_NS;
    while (true) {
      read(program.output());
      Map<String, OrderState> all = broker.orders(key);
      Set<String> done = new TreeSet<>();
      all.forEach((id, o) -> {
        if (o.status().equals("filled")) {
          done.add(id.split("-")[2]);
        }
      });
      // what it heard of in a life before, it need not say again
      if (all.size() >= orders && filled.containsAll(done)) {
        return;
      }
      check(deadline, "sent " + orders + ", heard of " + filled + ", the broker has " + all);
    }
  }

  private void check(long deadline, String found) throws InterruptedException {
    if (System.nanoTime() > deadline || !program.isAlive()) {
      throw new AssertionError(key + ": " + found + "; " + program.output());
    }
    Thread.sleep(2);
  }

  /// How many orders there are so far.
  int orders() {
    return orders;
  }

  /// By minute, the bits of the answer that it acted on.
  NavigableMap<String, String> decisions() {
    return decisions;
  }

  /// Everything it has said in lives that are over.
  String said() {
    return said.toString();
  }

  /// Moves the market by a minute, whose bars are told when all have heard of what it filled.
  static void minute(PaperBroker broker, List<LiveLearner> runs) throws InterruptedException {
    minute(broker, runs, "");
  }

  /// The same, but bars wait until all have said something of what is not held.
  ///
  /// @param known what they say, such as `article 5 is known`
  static void minute(PaperBroker broker, List<LiveLearner> runs, String known)
      throws InterruptedException {
    List<LiveLearner> alive = runs.stream().filter(LiveLearner::isAlive).toList();
    int[] next = new int[alive.size()];
    for (int i = 0; i < next.length; i++) {
      alive.get(i).awaitHeard();
      next[i] = alive.get(i).decisions.size() + 1;
    }
    broker.control(
        "POST", "/sim/clock", ApiConnection.mapper().createObjectNode().put("advance", "PT1M"));
    for (LiveLearner run : alive) {
      run.awaitHeard();
      run.awaitSaid(known);
    }
    broker.release();
    for (int i = 0; i < next.length; i++) {
      alive.get(i).awaitMinutes(next[i]);
    }
  }

  @Override
  public void close() {
    if (program != null) {
      program.close();
    }
  }
}
