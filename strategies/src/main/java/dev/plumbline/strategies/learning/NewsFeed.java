package dev.plumbline.strategies.learning;

import dev.plumbline.sdk.model.ModelException;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.strategies.feature.Field;
import dev.plumbline.strategies.feature.MarketColumns;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/// What was published about an instrument, each piece with a score, joined to rows at its time of
/// publication: a row knows what was published up to its end, and nothing later.
///
/// The file is text, a line a piece: the instant in UTC and the score, such as
/// `2010-01-04T14:35:00Z,-0.8`; ascending. A live run follows it as it grows ([#following]): what
/// is added late is known from then on, and belongs to the next row.
public final class NewsFeed {
  private static final String LINE = "an instant and a score such as 2010-01-04T14:35:00Z,-0.8";
  private static final int ROOM = 256;

  private final Path file;
  private long[] publishedNs = new long[ROOM];
  private double[] scores = new double[ROOM];
  private int size;
  private int lines;
  private int next;
  private long taken;

  private NewsFeed(Path file) {
    this.file = file;
  }

  /// What was published, each piece with its score, from memory.
  ///
  /// @param publishedNs the instants in UTC, nanoseconds, ascending
  /// @param scores as many; one that is not finite is left out
  /// @throws IllegalArgumentException if the instants are out of order
  public static NewsFeed of(long[] publishedNs, double[] scores) {
    NewsFeed feed = new NewsFeed(null);
    for (int i = 0; i < scores.length; i++) {
      if (i > 0 && publishedNs[i] < publishedNs[i - 1]) {
        throw new IllegalArgumentException(
            "piece "
                + i
                + ": found "
                + Nanos.toText(publishedNs[i])
                + "Z after "
                + Nanos.toText(publishedNs[i - 1])
                + "Z, expected ascending times");
      }
      if (Double.isFinite(scores[i])) {
        feed.add(publishedNs[i], scores[i]);
      }
    }
    return feed;
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
    NewsFeed feed = new NewsFeed(file);
    try {
      Files.readAllLines(file, StandardCharsets.UTF_8).forEach(feed::take);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
    return feed;
  }

  /// Reads the lines that a file has now, to the last end of a line; [#follow] takes in what is
  /// added later.
  ///
  /// @throws ModelException as [#read]
  public static NewsFeed following(Path file) {
    NewsFeed feed = new NewsFeed(file);
    for (String line : feed.newLines()) {
      feed.take(line);
    }
    return feed;
  }

  /// Takes in the lines that were added to the file since it was read last. A line that is still
  /// being written waits for its end. One that is not as it should be is left out, and so is all
  /// news while the file cannot be read.
  ///
  /// @param faults hears of each line that is left out, and why
  public void follow(Consumer<String> faults) {
    List<String> added;
    try {
      added = newLines();
    } catch (ModelException e) {
      faults.accept(e.getMessage());
      return;
    }
    for (String line : added) {
      try {
        take(line);
      } catch (ModelException e) {
        faults.accept(e.getMessage() + "; the line is left out");
      }
    }
  }

  private List<String> newLines() {
    try {
      long length = Files.size(file);
      if (length == taken) {
        return List.of();
      }
      if (length < taken) {
        throw new ModelException(
            file
                + ": found "
                + length
                + " bytes, expected the "
                + taken
                + " that were there and more; add lines to the file, don't replace it");
      }
      return wholeLines(length);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private List<String> wholeLines(long length) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(length - taken));
      while (bytes.hasRemaining() && channel.read(bytes, taken + bytes.position()) >= 0) {
        // until all is read
      }
      int end = bytes.position();
      while (end > 0 && bytes.get(end - 1) != '\n') {
        end--;
      }
      taken += end;
      return new String(bytes.array(), 0, end, StandardCharsets.UTF_8).lines().toList();
    }
  }

  private void take(String line) {
    lines++;
    int comma = line.indexOf(',');
    long published;
    double score;
    try {
      published = Nanos.of(Instant.parse(line.substring(0, Math.max(0, comma))));
      score = Double.parseDouble(line.substring(comma + 1));
    } catch (DateTimeParseException | NumberFormatException e) {
      throw wrong(line, LINE);
    }
    if (!Double.isFinite(score)) {
      throw wrong(line, "a finite score");
    }
    if (size > 0 && published < publishedNs[size - 1]) {
      throw wrong(line, "an instant not before that of the line above");
    }
    add(published, score);
  }

  private void add(long published, double score) {
    if (size == scores.length) {
      publishedNs = Arrays.copyOf(publishedNs, 2 * size);
      scores = Arrays.copyOf(scores, 2 * size);
    }
    publishedNs[size] = published;
    scores[size++] = score;
  }

  private static ModelException unreadable(Path file, IOException e) {
    return new ModelException(
        file + ": found no news that can be read, expected a file of them", e);
  }

  private ModelException wrong(String line, String expected) {
    return new ModelException(
        file + ", line " + lines + ": found " + line + ", expected " + expected);
  }

  /// Hands over the scores of what was published since the last call, up to an instant.
  public void upTo(long utcNs, DoubleConsumer score) {
    while (next < size && publishedNs[next] <= utcNs) {
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
