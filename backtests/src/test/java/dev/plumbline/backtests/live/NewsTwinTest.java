package dev.plumbline.backtests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.backtests.Backtests;
import dev.plumbline.backtests.config.CacheFolder;
import dev.plumbline.backtests.config.DataChoice;
import dev.plumbline.backtests.config.RunOptions;
import dev.plumbline.backtests.wiring.DataFolders;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.NewsArticle;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.result.AlgorithmStatus;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One class over a data folder with news, as a backtest and live on the paper broker that replays
/// the folder: the same slices with the same news at the same instants. About 10 s.
@Tag("long")
class NewsTwinTest {
  private static final LocalDate DAY = LocalDate.of(2014, 6, 4);
  private static final int MINUTES = 8;
  private static final String END = "2014-06-04T13:38:30Z";

  @TempDir private Path folder;

  /// Writes down what its slices show, and what history tells.
  private static final class Reader extends Algorithm implements TwinSession.Watched {
    private final List<String> told = new CopyOnWriteArrayList<>();
    private final List<String> past = new ArrayList<>();
    private final List<String> expected;
    private Symbol bolt;
    private Symbol news;
    private final TwinSession.SeenMinutes seen = new TwinSession.SeenMinutes();

    Reader(List<String> expected) {
      this.expected = expected;
    }

    @Override
    public void initialize() {
      setBenchmark(time -> Decimal.HUNDRED);
      bolt = addEquity("bolt", Resolution.MINUTE).symbol();
      securities().get(bolt).setDataNormalizationMode(DataNormalizationMode.RAW);
      news = addData(NewsArticle.class, bolt).symbol();
      setWarmUp(Duration.ofDays(1));
    }

    @Override
    public void onData(Slice slice) {
      Instant at = Nanos.toInstant(slice.utcNs());
      if (at.isAfter(Instant.parse(END))) {
        return;
      }
      NewsArticle article = slice.get(NewsArticle.class).get(news);
      if (article != null) {
        told.add(at + " " + article.headline() + " " + article.id() + " " + article.summary());
      }
      if (slice.bars().get(bolt) != null && !isWarmingUp()) {
        told.add(at + " " + slice.bars().get(bolt));
        seen.count();
      }
      if (at.equals(Instant.parse("2014-06-04T13:35:00Z"))) {
        history(NewsArticle.class, news, Duration.ofDays(1))
            .forEach(piece -> past.add(piece.endTimeNs() + " " + piece));
      }
    }

    @Override
    public void awaitNews(String now) throws InterruptedException {
      Instant last = Instant.parse(now);
      long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
      for (String line : expected) {
        Instant published = Instant.parse(line.substring(0, line.indexOf(' ')));
        while (!published.isAfter(last) && !told.contains(line)) {
          assertTrue(System.nanoTime() < deadline, line + " is not among " + told);
          Thread.sleep(5);
        }
      }
    }

    @Override
    public TwinSession.SeenMinutes seen() {
      return seen;
    }

    @Override
    public int followed() {
      return 2;
    }
  }

  private static String line(String changed, String created, int id, String words) {
    return "%s\t%s\t%d\ttest\tNobody\tBOLT\thttps://news.example/%d\t%s\tabout %s"
        .formatted(changed, created, id, id, words, words);
  }

  private Path data() throws IOException {
    Path sample = new DataFolders(CacheFolder.ofProcess()).folder(DataChoice.SAMPLE);
    Path data = folder.resolve("data");
    try (Stream<Path> files = Files.walk(sample)) {
      for (Path file : files.toList()) {
        Path copy = data.resolve(sample.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
    write(
        data,
        DAY.minusDays(1),
        line("2014-06-03T15:00:00Z", "2014-06-03T15:00:00Z", 1, "yesterday"),
        line("2014-06-03T23:30:00Z", "2014-06-03T20:00:00Z", 2, "late yesterday"));
    write(
        data,
        DAY,
        line("2014-06-04T03:00:00Z", "2014-06-04T03:00:00Z", 3, "at night"),
        line("2014-06-04T13:31:05Z", "2014-06-04T13:31:05Z", 4, "soon"),
        line("2014-06-04T13:31:20.5Z", "2014-06-04T13:31:10Z", 5, "changed"),
        line("2014-06-04T13:31:40Z", "2014-06-04T13:31:40Z", 6, "twice a minute"),
        line("2014-06-04T13:36:59.9Z", "2014-06-04T13:36:59.9Z", 8, "just before the bar"),
        line("2014-06-04T18:00:00Z", "2014-06-04T18:00:00Z", 9, "afternoon"));
    return data;
  }

  private static void write(Path data, LocalDate day, String... lines) throws IOException {
    Path file = data.resolve(NewsArticle.path("BOLT", day));
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  @Test
  void theLiveRunIsToldTheNewsOfTheBacktestAtItsInstants() throws Exception {
    Path data = data();
    Reader past = new Reader(List.of());
    BacktestResult result =
        Backtests.run(
            past,
            new RunOptions(new DataChoice.Folder(data), new TreeMap<>(Map.of()), DAY, DAY, null));
    assertEquals(AlgorithmStatus.COMPLETED, result.state().status(), result.state().runtimeError());
    assertTrue(past.told.contains("2014-06-04T13:31:20.500Z changed 5 about changed"));
    assertEquals(7, past.told.stream().filter(line -> line.contains(" about ")).count());
    List<String> expected = past.told.stream().filter(line -> line.contains(" about ")).toList();
    List<String> open = expected.stream().filter(l -> l.compareTo("2014-06-04T13:30") > 0).toList();
    Reader present = new Reader(open);
    new TwinSession(data, folder, DAY, "", MINUTES).run(present);
    assertEquals(String.join("\n", past.told), String.join("\n", present.told));
    assertFalse(past.past.isEmpty());
    assertEquals(past.past, present.past);
  }
}
