package dev.plumbline.alpaca.market;

import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.sdk.spi.LiveBar;
import dev.plumbline.sdk.spi.LiveChannel;
import dev.plumbline.sdk.spi.LiveData;
import dev.plumbline.sdk.spi.LiveMarket;
import dev.plumbline.sdk.spi.LiveTick;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Market data as it happens: minute bars, each once and in order, trades and quotes.
///
/// What is traded and quoted of a stock before the stream follows it, or in a short break of the
/// stream, is read by a request and told in front of the stream's ticks ([TickGaps]).
///
/// Late trades change a bar half a minute after it was told: such corrections come too, marked as
/// such. Bars that a break of the stream left out are read afterwards. While the stream is down for
/// longer, where it is refused, or where the user wants none, minute bars are polled, from the
/// first minute on that was not told ([UntoldBars]); trades and quotes come by the stream alone.
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

    /// Now, asked of the broker where this clock is moved by what the broker tells.
    default long askedUtcNs() {
      return utcNs();
    }
  }

  /// How data come.
  ///
  /// @param ping time between two pings of the stream
  /// @param mostQuotes of how many stocks quotes are followed at most
  /// @param polls whether minute bars are polled, without any stream
  /// @param patience how long the stream may be down before minute bars are polled
  public record Ways(Duration ping, int mostQuotes, boolean polls, Duration patience) {}

  private final MarketStream stream;
  private final Ways ways;
  private final Runnable bell;
  private final Consumer<String> notes;
  private final Time time;
  private final BarPolls polls;
  private final Queue<LiveData> queue = new ConcurrentLinkedQueue<>();
  private final Map<LiveChannel, Map<String, Symbol>> symbols = new EnumMap<>(LiveChannel.class);
  private final Map<LiveChannel, Set<String>> prompt = new EnumMap<>(LiveChannel.class);
  private final UntoldBars untold = new UntoldBars();
  private final BarOrder order = new BarOrder();
  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("alpaca-bars").factory());
  private final TickGaps gaps;
  private Consumer<String> doubts = doubt -> {};
  private boolean wasDown;
  private boolean isRefused;
  private boolean pollsNow;
  private boolean quotesLeftOut;
  private long downSinceNano;

  /// Data that is not followed yet.
  ///
  /// @param api for what a break left out
  /// @param streams the server of streams
  /// @param bell rung when a datum has come
  /// @param notes who hears of breaks
  /// @param time the broker's time
  public AlpacaMarket(
      MarketDataApi api,
      ApiConnection streams,
      Ways ways,
      Runnable bell,
      Consumer<String> notes,
      Time time) {
    for (LiveChannel channel : LiveChannel.values()) {
      symbols.put(channel, new HashMap<>());
      prompt.put(channel, new HashSet<>());
    }
    this.ways = ways;
    this.bell = bell;
    this.notes = notes;
    this.time = time;
    this.stream = new MarketStream(streams, api.feed(), ways.ping(), new StreamListener());
    this.gaps = new TickGaps(api, time::utcNs, reader, this::pass, notes);
    this.polls = new BarPolls(api, untold, time::askedUtcNs, this::isPolling, this::offer, notes);
  }

  /// Says who hears that the broker's clock and its data do not fit together.
  public void onDoubt(Consumer<String> listener) {
    doubts = listener;
  }

  /// Opens the stream, or begins to poll.
  public void open() {
    if (!ways.polls()) {
      stream.open();
    }
    polls.begin();
  }

  @Override
  public void follow(Symbol symbol, LiveChannel channel, boolean promptly, long sinceUtcNs) {
    boolean isNew;
    synchronized (symbols) {
      if (promptly) {
        prompt.get(channel).add(symbol.value());
      } else {
        prompt.get(channel).remove(symbol.value());
      }
      Map<String, Symbol> known = symbols.get(channel);
      if (channel == LiveChannel.QUOTES && known.size() >= ways.mostQuotes()) {
        if (!quotesLeftOut && ways.mostQuotes() > 0) {
          notes.accept("quotes of %d stocks are followed, not of more".formatted(known.size()));
        }
        quotesLeftOut = true;
        return;
      }
      isNew = known.put(symbol.value(), symbol) == null;
      if (isNew && channel == LiveChannel.BARS) {
        untold.wanted(symbol.value(), sinceUtcNs);
      }
      if (ways.polls() && channel == LiveChannel.TRADES) {
        notes.accept("trades of " + symbol.value() + " come by the data stream, which is not used");
      }
    }
    if (isNew) {
      gaps.begin(symbol.value(), channel, sinceUtcNs);
    }
    stream.follow(symbol.value(), channel);
  }

  @Override
  public void unfollow(Symbol symbol, LiveChannel channel) {
    synchronized (symbols) {
      symbols.get(channel).remove(symbol.value());
      prompt.get(channel).remove(symbol.value());
    }
    gaps.end(symbol.value(), channel);
    if (channel == LiveChannel.BARS) {
      untold.unwanted(symbol.value());
    }
    stream.unfollow(symbol.value(), channel);
  }

  @Override
  public LiveData poll() {
    return queue.poll();
  }

  private void offer(StockBar bar) {
    synchronized (symbols) {
      Symbol symbol = symbols.get(LiveChannel.BARS).get(bar.symbol());
      BarOrder.Way way = symbol == null ? BarOrder.Way.DROPPED : order.way(bar);
      if (way == BarOrder.Way.DROPPED) {
        return;
      }
      boolean corrects = way == BarOrder.Way.CORRECTS;
      queue.add(live(symbol, order.goOn(bar), corrects));
    }
    time.observe(bar.startNs() + Nanos.MINUTE);
    bell.run();
  }

  /// Nobody waits for a correction.
  private void correct(StockBar bar) {
    synchronized (symbols) {
      Symbol symbol = symbols.get(LiveChannel.BARS).get(bar.symbol());
      if (symbol != null && order.correct(bar)) {
        queue.add(live(symbol, bar, true));
      }
    }
  }

  private static LiveBar live(Symbol symbol, StockBar bar, boolean corrects) {
    return new LiveBar(symbol, bar.startNs(), Nanos.MINUTE, bar.columns(), corrects);
  }

  private void offer(StockTick tick) {
    if (!gaps.takes(tick)) {
      pass(tick);
    }
  }

  private void pass(StockTick tick) {
    LiveChannel channel = tick.trade() ? LiveChannel.TRADES : LiveChannel.QUOTES;
    boolean promptly;
    synchronized (symbols) {
      Symbol symbol = symbols.get(channel).get(tick.symbol());
      if (symbol == null) {
        return;
      }
      queue.add(new LiveTick(symbol, channel, tick.utcNs(), tick.tick()));
      promptly = prompt.get(channel).contains(tick.symbol());
    }
    time.observe(tick.utcNs());
    if (promptly) {
      bell.run();
    }
  }

  /// Whether bars are polled now; says when that begins and ends.
  private boolean isPolling() {
    boolean now;
    synchronized (symbols) {
      long down = wasDown ? System.nanoTime() - downSinceNano : 0;
      now = ways.polls() || isRefused || down > ways.patience().toNanos();
      if (now == pollsNow) {
        return now;
      }
      pollsNow = now;
    }
    notes.accept(now ? "minute bars are polled" : "minute bars come by the data stream again");
    return now;
  }

  private final class StreamListener implements MarketStream.Listener {
    @Override
    public void subscribed() {
      synchronized (symbols) {
        if (!wasDown) {
          return;
        }
        wasDown = false;
      }
      notes.accept("the data stream is up again");
    }

    @Override
    public void subscribed(LiveChannel channel, Collection<String> tickers) {
      if (channel == LiveChannel.BARS) {
        untold.followed(tickers);
        polls.soon();
      } else {
        gaps.confirmed(channel, tickers);
      }
    }

    @Override
    public void bar(StockBar bar) {
      String doubt = time.doubt(bar.startNs() + Nanos.MINUTE);
      if (doubt != null) {
        doubts.accept(doubt);
      }
      untold.streamed(bar.startNs());
      offer(bar);
    }

    @Override
    public void corrected(StockBar bar) {
      correct(bar);
    }

    @Override
    public void uncorrected(String why) {
      notes.accept(why + "; minute bars are followed without the corrections of late trades");
    }

    @Override
    public void tick(StockTick tick) {
      offer(tick);
    }

    @Override
    public void givenUp(LiveChannel channel, String why) {
      Collection<String> left;
      synchronized (symbols) {
        left = List.copyOf(symbols.get(channel).keySet());
        symbols.get(channel).clear();
      }
      left.forEach(ticker -> gaps.end(ticker, channel));
      notes.accept(
          "%s; %s are followed no more, minute bars are"
              .formatted(why, channel == LiveChannel.QUOTES ? "quotes" : "trades"));
    }

    @Override
    public void down(String why) {
      synchronized (symbols) {
        if (!wasDown) {
          wasDown = true;
          downSinceNano = System.nanoTime();
        }
      }
      untold.down(time.utcNs());
      gaps.down();
      notes.accept("the data stream is down: " + why);
    }

    @Override
    public void refused(String why) {
      synchronized (symbols) {
        isRefused = true;
      }
      untold.down(time.utcNs());
      notes.accept(why + "; minute bars are polled from now on, quotes and trades do not come");
    }
  }

  @Override
  public void close() {
    stream.close();
    polls.close();
    reader.shutdownNow();
  }
}
