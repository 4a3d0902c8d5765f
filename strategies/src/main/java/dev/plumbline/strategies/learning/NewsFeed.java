package dev.plumbline.strategies.learning;

import dev.plumbline.sdk.model.ModelException;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.strategies.feature.Field;
import dev.plumbline.strategies.feature.MarketColumns;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;

/// What was published about an instrument, each piece with a score, joined to rows at its time of
/// publication: a row knows what was published up to its end, and nothing later.
///
/// The file is text, a line a piece: the instant in UTC and the score, such as
/// `2010-01-04T14:35:00Z,-0.8`; ascending.
public final class NewsFeed {
  private final long[] publishedNs;
  private final double[] scores;
  private int next;

  private NewsFeed(long[] publishedNs, double[] scores) {
    this.publishedNs = publishedNs;
    this.scores = scores;
  }

  /// The place of an instrument's news below a data folder: `alternative/news/TICKER.csv`.
  public static Path file(Path data, String ticker) {
    return data.resolve("alternative/news/" + ticker.toLowerCase(java.util.Locale.ROOT) + ".csv");
  }

  /// Reads a file.
  ///
  /// @throws ModelException if it cannot be read, a line is not as it should be or out of order,
  ///   naming the line
  public static NewsFeed read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ModelException(
          file + ": found no news that can be read, expected a file of them", e);
    }
    long[] times = new long[lines.size()];
    double[] scores = new double[lines.size()];
    for (int i = 0; i < times.length; i++) {
      String line = lines.get(i);
      int comma = line.indexOf(',');
      try {
        times[i] = Nanos.of(Instant.parse(line.substring(0, Math.max(0, comma))));
        scores[i] = Double.parseDouble(line.substring(comma + 1));
      } catch (DateTimeParseException | NumberFormatException e) {
        throw wrong(file, i, line, "an instant and a score such as 2010-01-04T14:35:00Z,-0.8");
      }
      if (!Double.isFinite(scores[i])) {
        throw wrong(file, i, line, "a finite score");
      }
      if (i > 0 && times[i] < times[i - 1]) {
        throw wrong(file, i, line, "an instant not before that of the line above");
      }
    }
    return new NewsFeed(times, scores);
  }

  private static ModelException wrong(Path file, int index, String line, String expected) {
    return new ModelException(
        file + ", line " + (index + 1) + ": found " + line + ", expected " + expected);
  }

  /// Hands over the scores of what was published since the last call, up to an instant.
  public void upTo(long utcNs, DoubleConsumer score) {
    while (next < publishedNs.length && publishedNs[next] <= utcNs) {
      score.accept(scores[next++]);
    }
  }

  /// Adds the news of an instrument to columns.
  public void addTo(MarketColumns columns, String instrument) {
    double[] sums = new double[columns.rows()];
    double[] counts = new double[columns.rows()];
    List<Double> pieces = new ArrayList<>();
    for (int row = 0; row < sums.length; row++) {
      pieces.clear();
      upTo(columns.endNs(row), pieces::add);
      for (double piece : pieces) {
        sums[row] += piece;
      }
      counts[row] = pieces.size();
    }
    columns.put(instrument, Field.NEWS_SCORE, sums);
    columns.put(instrument, Field.NEWS_COUNT, counts);
  }
}
