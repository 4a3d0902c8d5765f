package dev.plumbline.alpaca.market;

import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.rest.ApiException;
import dev.plumbline.sdk.spi.LiveBar;
import dev.plumbline.sdk.spi.LiveMarket;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;

/// Minute bars as they happen, each once and in order; what a break of the stream left out is read
/// afterwards.
public final class AlpacaMarket implements LiveMarket, AutoCloseable {
  /// The broker's time.
  public interface Time {
    /// Now.
    long utcNs();

    /// The broker told of an instant that has passed.
    void observe(long utcNs);

    /// A minute has just ended, by the stream: what is wrong with the time if it is far from now,
    /// else null.
    String doubt(long endUtcNs);
  }

  private final MarketDataApi api;
  private final BarStream stream;
  private final Runnable bell;
  private final Consumer<String> notes;
  private final Time time;
  private final Queue<LiveBar> queue = new ConcurrentLinkedQueue<>();
  private final Map<String, Symbol> symbols = new HashMap<>();
  private final Map<String, Long> lastStart = new HashMap<>();
  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("alpaca-bars").factory());
  private Consumer<String> doubts = doubt -> {};
  private boolean wasDown;
  private long downSinceNs = Nanos.MAX;

  /// Data that is not followed yet.
  ///
  /// @param api for what a break left out
  /// @param streams the server of streams
  /// @param ping time between two pings of the stream
  /// @param bell rung when a bar has come
  /// @param notes who hears of breaks
  /// @param time the broker's time
  public AlpacaMarket(
      MarketDataApi api,
      ApiConnection streams,
      Duration ping,
      Runnable bell,
      Consumer<String> notes,
      Time time) {
    this.api = api;
    this.bell = bell;
    this.notes = notes;
    this.time = time;
    this.stream = new BarStream(streams, api.feed(), ping, new StreamListener());
  }

  /// Says who hears that the broker's clock and its data do not fit together.
  public void onDoubt(Consumer<String> listener) {
    doubts = listener;
  }

  /// Opens the stream.
  public void open() {
    stream.open();
  }

  @Override
  public void follow(Symbol symbol) {
    synchronized (symbols) {
      symbols.put(symbol.value(), symbol);
    }
    stream.follow(symbol.value());
  }

  @Override
  public void unfollow(Symbol symbol) {
    synchronized (symbols) {
      symbols.remove(symbol.value());
    }
    stream.unfollow(symbol.value());
  }

  @Override
  public LiveBar poll() {
    return queue.poll();
  }

  private void offer(StockBar bar) {
    synchronized (symbols) {
      Symbol symbol = symbols.get(bar.symbol());
      Long last = lastStart.get(bar.symbol());
      if (symbol == null || last != null && bar.startNs() <= last) {
        return;
      }
      lastStart.put(bar.symbol(), bar.startNs());
      queue.add(new LiveBar(symbol, bar.startNs(), Nanos.MINUTE, bar.columns()));
    }
    time.observe(bar.startNs() + Nanos.MINUTE);
    bell.run();
  }

  private void fillGap(long sinceNs) {
    try {
      List<String> tickers;
      synchronized (symbols) {
        tickers = List.copyOf(symbols.keySet());
      }
      if (tickers.isEmpty()) {
        return;
      }
      String start = Nanos.toInstant(Nanos.roundDown(sinceNs, Nanos.MINUTE)).toString();
      String end = Nanos.toInstant(time.utcNs() - Nanos.MINUTE).toString();
      api.bars(new MarketDataApi.Query(tickers, "1Min", start, end, "raw"))
          .values()
          .forEach(bars -> bars.forEach(this::offer));
    } catch (ApiException e) {
      notes.accept("bars of the break could not be read: " + e.getMessage());
    }
  }

  private final class StreamListener implements BarStream.Listener {
    @Override
    public void subscribed() {
      synchronized (symbols) {
        if (!wasDown) {
          return;
        }
        wasDown = false;
      }
      notes.accept("the data stream is up again");
      long since = downSinceNs - Nanos.MINUTE;
      try {
        reader.execute(() -> fillGap(since));
      } catch (RejectedExecutionException closing) {
        notes.accept("the run is over; the break of the data stream stays");
      }
    }

    @Override
    public void bar(StockBar bar) {
      String doubt = time.doubt(bar.startNs() + Nanos.MINUTE);
      if (doubt != null) {
        doubts.accept(doubt);
      }
      offer(bar);
    }

    @Override
    public void down(String why) {
      synchronized (symbols) {
        if (!wasDown) {
          wasDown = true;
          downSinceNs = time.utcNs();
        }
      }
      notes.accept("the data stream is down: " + why);
    }

    @Override
    public void refused(String why) {
      notes.accept(why + "; no market data from now on");
    }
  }

  @Override
  public void close() {
    stream.close();
    reader.shutdownNow();
  }
}
