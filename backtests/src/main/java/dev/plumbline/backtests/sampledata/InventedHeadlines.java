package dev.plumbline.backtests.sampledata;

import dev.plumbline.sdk.data.NewsArticle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Headlines whose words tell the score that was planted, in five steps, among words that tell
/// nothing.
final class InventedHeadlines {
  private static final double MILD = 0.3;
  private static final double STRONG = 1;

  /// What is told, from the worst to the best.
  private static final String[][] TOLD = {
    {"plunges on a recall", "warns of heavy losses", "loses its largest client", "cuts forecasts"},
    {"slips behind rivals", "delays a launch", "misses estimates", "faces a probe"},
    {"holds its meeting", "names a speaker", "opens an office", "publishes a calendar"},
    {"beats estimates", "wins an order", "gains ground on rivals", "is upgraded"},
    {"soars on record sales", "doubles profits", "lands a huge contract", "raises forecasts"}
  };

  private static final String[] ABOUT = {
    "in data centers", "in Europe", "ahead of the conference", "after the weekend",
    "in graphics chips", "as the quarter ends", "analysts note", "for 2010"
  };

  private final String ticker;
  private final Random random;
  private final Map<LocalDate, List<NewsArticle.Piece>> byDay = new TreeMap<>();
  private int count;

  InventedHeadlines(String ticker, long seed) {
    this.ticker = ticker;
    random = new Random(seed ^ 0x6e657773);
  }

  /// Adds a piece.
  ///
  /// @param published later than the one before
  /// @param score what it moves prices by, in deviations
  void add(Instant published, double score) {
    int level =
        score < -STRONG ? 0 : score < -MILD ? 1 : score <= MILD ? 2 : score <= STRONG ? 3 : 4;
    String told = TOLD[level][random.nextInt(TOLD[level].length)];
    String about = ABOUT[random.nextInt(ABOUT.length)];
    String other = ABOUT[random.nextInt(ABOUT.length)];
    count++;
    byDay
        .computeIfAbsent(published.atZone(ZoneOffset.UTC).toLocalDate(), d -> new ArrayList<>())
        .add(
            new NewsArticle.Piece(
                count,
                published,
                published,
                "invented",
                "Nobody",
                List.of(ticker),
                "https://news.example/" + count,
                ticker + " " + told + " " + about,
                "Invented: " + ticker + " " + told + ", " + other + "."));
  }

  /// Writes the files of a data folder.
  void write(Path data) throws IOException {
    for (Map.Entry<LocalDate, List<NewsArticle.Piece>> day : byDay.entrySet()) {
      Path file = data.resolve(NewsArticle.path(ticker, day.getKey()));
      Files.createDirectories(file.getParent());
      Files.writeString(file, NewsArticle.text(day.getValue()), StandardCharsets.UTF_8);
    }
  }
}
