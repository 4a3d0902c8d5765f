package dev.plumbline.backtests.live;

import dev.plumbline.alpaca.broker.Alerts;
import dev.plumbline.alpaca.broker.BrokerPolicy;
import dev.plumbline.alpaca.broker.HaltRequest;
import dev.plumbline.alpaca.broker.StoppedRun;
import dev.plumbline.alpaca.journal.Journal;
import dev.plumbline.alpaca.journal.JournalException;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.rest.Credentials;
import dev.plumbline.alpaca.rest.Endpoint;
import dev.plumbline.alpaca.rest.RateLimit;
import dev.plumbline.alpaca.trading.TradingApi;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;

/// The kill switch for a run that is not going on.
///
/// @param journal folder of the journal
/// @param policy how doubt is dealt with
/// @param terminal where messages go
/// @param patience how long a call may take
/// @param rate requests a minute
public record OfflineHalt(
    Path journal, BrokerPolicy policy, PrintStream terminal, Duration patience, int rate) {
  /// Gives keys, which may have to be read.
  @FunctionalInterface
  public interface Keys {
    /// The keys.
    Credentials read() throws IOException;
  }

  /// Halts it; false if the run is going on, which then does it by itself.
  public boolean run(HaltRequest.Mode mode, Supplier<Endpoint> endpoint, Keys keys)
      throws IOException {
    Journal opened;
    try {
      opened = Journal.open(journal);
    } catch (JournalException e) {
      if (e.getCause() == null && e.getMessage().contains("in use")) {
        return false;
      }
      throw e;
    }
    try (opened) {
      Alerts alerts = new Printed(terminal);
      if (mode == HaltRequest.Mode.FREEZE) {
        new StoppedRun(opened, null, policy, alerts).freeze();
        return true;
      }
      ApiConnection connection =
          new ApiConnection(
              ApiConnection.client(patience),
              endpoint.get(),
              keys.read(),
              new RateLimit(rate, System::nanoTime),
              patience);
      new StoppedRun(opened, new TradingApi(connection), policy, alerts).flatten();
      return true;
    }
  }

  private record Printed(PrintStream terminal) implements Alerts {
    @Override
    public void note(String message) {
      terminal.println(message);
    }

    @Override
    public void alert(String message) {
      terminal.println("ALERT " + message);
    }
  }
}
