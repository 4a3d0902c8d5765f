package dev.plumbline.alpaca.market;

import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.rest.ApiException;
import dev.plumbline.sdk.data.NewsArticle;
import dev.plumbline.sdk.spi.LiveChannel;
import dev.plumbline.sdk.spi.LiveCustom;
import dev.plumbline.sdk.spi.LiveData;
import dev.plumbline.sdk.spi.LiveMarket;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A market, and the news about its stocks beside it: each version of a piece once.
///
/// The stream is opened when somebody follows news. What a break of it left out is read afterwards;
/// where the stream is refused, or the user wants none, news is read every few seconds. Of authors'
/// types there is [NewsArticle] alone: others are named in a note, and nothing comes of them.
public final class AlpacaNews implements LiveMarket, AutoCloseable {
  private static final String TYPE = "." + NewsArticle.class.getSimpleName();
  private static final int REMEMBERED = 20_000;
  private static final long MARGIN = 2 * Nanos.MINUTE;

  private final LiveMarket market;
  private final MarketDataApi api;
  private final NewsStream stream;
  private final AlpacaMarket.Ways ways;
  private final Runnable bell;
  private final Consumer<String> notes;
  private final AlpacaMarket.Time time;
  private final Duration every;
  private final Queue<LiveData> queue = new ConcurrentLinkedQueue<>();
  private final Map<String, Symbol> symbols = new TreeMap<>();
  private final ScheduledExecutorService reader =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("alpaca-news").factory());
  private final Map<String, Boolean> told = new Remembered();
  private boolean opened;
  private boolean wasDown;
  private boolean regularly;
  private long readUpToNs = Nanos.MAX;

  /// What was told, the last of it.
  private static final class Remembered extends LinkedHashMap<String, Boolean> {
    private static final long serialVersionUID = 1L;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
      return size() > REMEMBERED;
    }
  }

  /// What an account's news needs.
  ///
  /// @param api for what a break left out
  /// @param streams the server of streams
  /// @param time the broker's time
  /// @param every time between two readings where there is no stream
  public record Source(
      MarketDataApi api, ApiConnection streams, AlpacaMarket.Time time, Duration every) {}

  /// News that is not followed yet.
  ///
  /// @param market everything but news
  /// @param ways how data come
  /// @param bell rung when a piece has come
  /// @param notes who hears of breaks
  public AlpacaNews(
      LiveMarket market,
      Source source,
      AlpacaMarket.Ways ways,
      Runnable bell,
      Consumer<String> notes) {
    this.market = market;
    this.api = source.api();
    this.time = source.time();
    this.every = source.every();
    this.ways = ways;
    this.bell = bell;
    this.notes = notes;
    this.stream = new NewsStream(source.streams(), ways.ping(), new StreamListener());
  }

  @Override
  public void follow(Symbol symbol, LiveChannel channel, boolean promptly, long sinceUtcNs) {
    if (channel != LiveChannel.CUSTOM) {
      market.follow(symbol, channel, promptly, sinceUtcNs);
      return;
    }
    if (!symbol.id().symbol().endsWith(TYPE)) {
      notes.accept(symbol.id().symbol() + " has no live data: of authors' types news alone has");
      return;
    }
    boolean first;
    synchronized (symbols) {
      symbols.put(symbol.value(), symbol);
      first = !opened;
      opened = true;
    }
    stream.follow(symbol.value());
    if (first && ways.polls()) {
      readRegularly();
    } else if (first) {
      stream.open();
    }
  }

  @Override
  public void unfollow(Symbol symbol, LiveChannel channel) {
    if (channel != LiveChannel.CUSTOM) {
      market.unfollow(symbol, channel);
      return;
    }
    synchronized (symbols) {
      symbols.remove(symbol.value());
    }
    stream.unfollow(symbol.value());
  }

  @Override
  public LiveData poll() {
    LiveData data = market.poll();
    return data == null ? queue.poll() : data;
  }

  private void offer(NewsArticle.Piece piece) {
    long updated = Nanos.of(piece.updatedAt());
    synchronized (symbols) {
      if (told.put(piece.id() + " " + piece.updatedAt(), true) != null) {
        return;
      }
      for (String ticker : piece.symbols()) {
        Symbol symbol = symbols.get(ticker);
        if (symbol != null) {
          queue.add(new LiveCustom(symbol, updated, NewsArticle.of(symbol, piece)));
        }
      }
    }
    time.observe(updated);
    bell.run();
  }

  private void readRegularly() {
    synchronized (symbols) {
      readUpToNs = Math.min(readUpToNs, time.utcNs());
      regularly = true;
    }
    read(every);
  }

  private void read(Duration in) {
    try {
      ScheduledFuture<?> schedule =
          reader.schedule(this::readNow, in.toMillis(), TimeUnit.MILLISECONDS);
      if (schedule.isCancelled()) {
        notes.accept("news is not read");
      }
    } catch (RejectedExecutionException closing) {
      notes.accept("the run is over; news is read no more");
    }
  }

  /// Reads what was published since the last reading, and shortly before it: a server may be late.
  private void readNow() {
    boolean again;
    try {
      readOnce();
      again = false;
    } catch (RuntimeException e) {
      String what = e instanceof ApiException ? e.getMessage() : e.toString();
      notes.accept("news could not be read and is read again later: " + what);
      again = true;
    }
    synchronized (symbols) {
      again |= regularly;
    }
    if (again) {
      read(every);
    }
  }

  private void readOnce() {
    List<String> tickers;
    long since;
    long now = time.askedUtcNs();
    synchronized (symbols) {
      tickers = List.copyOf(symbols.keySet());
      since = readUpToNs - MARGIN;
    }
    if (!tickers.isEmpty() && now > since) {
      api.news(tickers, Nanos.toInstant(since).toString(), Nanos.toInstant(now).toString())
          .forEach(this::offer);
    }
    synchronized (symbols) {
      readUpToNs = regularly ? now : Nanos.MAX;
    }
  }

  private final class StreamListener implements NewsStream.Listener {
    @Override
    public void subscribed() {
      synchronized (symbols) {
        if (!wasDown) {
          return;
        }
        wasDown = false;
      }
      notes.accept("the news stream is up again");
      read(Duration.ZERO);
    }

    @Override
    public void news(NewsArticle.Piece piece) {
      offer(piece);
    }

    @Override
    public void down(String why) {
      synchronized (symbols) {
        if (!wasDown) {
          wasDown = true;
          readUpToNs = Math.min(readUpToNs, time.utcNs());
        }
      }
      notes.accept("the news stream is down: " + why);
    }

    @Override
    public void refused(String why) {
      notes.accept(why + "; news is read every " + every.toSeconds() + " s from now on");
      readRegularly();
    }
  }

  @Override
  public void close() {
    stream.close();
    reader.shutdownNow();
  }
}
