package dev.plumbline.backtests.live;

import dev.plumbline.alpaca.broker.BrokerPolicy;
import dev.plumbline.alpaca.broker.RiskLimits;
import dev.plumbline.alpaca.rest.Credentials;
import dev.plumbline.alpaca.rest.Endpoint;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// What the user says of a live run.
///
/// @param servers where it trades and reads
/// @param credentials the keys
/// @param journal folder of the journal
/// @param data folder with market hours and map files, in LEAN's layout
/// @param out folder for results
/// @param parameters parameters of the algorithm
/// @param limits what orders may be at most
/// @param policy how doubt is dealt with
/// @param pace clock, time limits
/// @param resumes whether a halt of before is lifted
/// @param alertUrl where alerts are posted, or null
/// @param alertCommand what is run with each alert, or null
public record PaperOptions(
    Servers servers,
    Credentials credentials,
    Path journal,
    Path data,
    Path out,
    Map<String, String> parameters,
    RiskLimits limits,
    BrokerPolicy policy,
    Pace pace,
    boolean resumes,
    String alertUrl,
    String alertCommand) {
  /// The servers.
  ///
  /// @param trading the trading server
  /// @param data the server of market data
  /// @param streams the server of the data stream
  /// @param feed `iex`, `sip`, ...
  /// @param requestsPerMinute the server's limit
  /// @param mostQuotes of how many stocks quotes are followed at most
  /// @param historyPages how many pages of quotes and trades of the past are read at most in a day
  /// @param polls whether minute bars are polled, without the data stream
  public record Servers(
      Endpoint trading,
      Endpoint data,
      Endpoint streams,
      String feed,
      int requestsPerMinute,
      int mostQuotes,
      int historyPages,
      boolean polls) {}

  /// Time.
  ///
  /// @param speed how much faster than real time the broker's clock goes; 0 where it is moved by
  ///   hand, negative to measure it
  /// @param patience how long a call may take
  /// @param ping time between two pings of a stream
  /// @param write real time between two writings of results
  /// @param grace real time for which a minute's bars are waited for
  /// @param until the broker's time at which the run ends by itself, or null
  public record Pace(
      double speed,
      Duration patience,
      Duration ping,
      Duration write,
      Duration grace,
      Instant until) {}
}
