package dev.plumbline.strategies.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.model.ModelException;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.strategies.feature.FeatureInput;
import dev.plumbline.strategies.feature.Field;
import dev.plumbline.strategies.feature.MarketColumns;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsFeedTest {
  private static final Instant START = Instant.parse("2010-01-04T14:30:00Z");

  @TempDir private Path folder;

  @Test
  void tellsWhatIsAddedWhileItIsFollowedInTheRowsOfTheBatch() throws IOException {
    int rows = 500;
    Random random = new Random(3);
    Path whole = folder.resolve("whole.csv");
    Path growing = Files.createFile(folder.resolve("growing.csv"));
    NewsFeed feed = NewsFeed.following(growing);
    long[] ends = new long[rows];
    double[] sums = new double[rows];
    double[] counts = new double[rows];
    List<String> faults = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      StringBuilder added = new StringBuilder();
      for (int piece = random.nextInt(4); piece > 0; piece--) {
        Instant published = START.plusSeconds(60L * row + 60 / (piece + 1));
        added.append(published).append(',').append(random.nextGaussian()).append('\n');
      }
      add(whole, added.toString());
      add(growing, added.toString());
      ends[row] = Nanos.of(START.plusSeconds(60L * (row + 1)));
      feed.follow(faults::add);
      int at = row;
      feed.upTo(
          ends[row],
          score -> {
            sums[at] += score;
            counts[at]++;
          });
    }
    MarketColumns columns = new MarketColumns(MarketTimeZone.NEW_YORK, ends);
    NewsFeed.read(whole).addTo(columns, "AMD");
    assertEquals(List.of(), faults);
    assertArrayEquals(columns.column(new FeatureInput("AMD", Field.NEWS_SCORE)), sums);
    assertArrayEquals(columns.column(new FeatureInput("AMD", Field.NEWS_COUNT)), counts);
    assertTrue(sums[0] != 0 || sums[1] != 0 || sums[2] != 0, "there was news");
  }

  @Test
  void waitsForTheEndOfALineThatIsBeingWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("news.csv"), "2010-01-04T14:30:05Z,0.");
    NewsFeed feed = NewsFeed.following(file);
    assertEquals(List.of(), told(feed));
    add(file, "25\n2010-01-04T14:30:06Z,-1\n2010-01-04T15:30:00Z,7\n");
    assertEquals(List.of(0.25, -1.0), told(feed));
    assertEquals(List.of(), told(feed), "what is published later is told later");
  }

  @Test
  void leavesOutAWrongLineAndSaysWhich() throws IOException {
    Path file = Files.writeString(folder.resolve("news.csv"), "2010-01-04T14:30:05Z,0.5\n");
    NewsFeed feed = NewsFeed.following(file);
    add(file, "yesterday,1\n2010-01-04T14:30:04Z,1\n2010-01-04T14:30:07Z,NaN\n");
    add(file, "2010-01-04T14:30:08Z,2\n");
    List<String> faults = new ArrayList<>();
    feed.follow(faults::add);
    assertEquals(3, faults.size(), faults.toString());
    assertTrue(faults.get(0).contains("line 2: found yesterday,1, expected"), faults.get(0));
    assertTrue(faults.get(1).contains("line 3") && faults.get(1).contains("not before"));
    assertTrue(faults.get(2).contains("a finite score; the line is left out"), faults.get(2));
    assertEquals(List.of(0.5, 2.0), told(feed));
    ModelException e = assertThrows(ModelException.class, () -> NewsFeed.read(file));
    assertTrue(e.getMessage().contains("line 2"), e.getMessage());
  }

  @Test
  void saysThatTheFileWasReplacedOrIsGone() throws IOException {
    Path file = Files.writeString(folder.resolve("news.csv"), "2010-01-04T14:30:05Z,0.5\n");
    NewsFeed feed = NewsFeed.following(file);
    List<String> faults = new ArrayList<>();
    Files.writeString(file, "");
    feed.follow(faults::add);
    assertTrue(faults.getFirst().contains("don't replace it"), faults.toString());
    Files.delete(file);
    feed.follow(faults::add);
    assertTrue(faults.getLast().contains("no news that can be read"), faults.toString());
    List<Double> known = new ArrayList<>();
    feed.upTo(Nanos.of(START.plusSeconds(60)), known::add);
    assertEquals(List.of(0.5), known);
  }

  private static List<Double> told(NewsFeed feed) {
    List<Double> scores = new ArrayList<>();
    feed.follow(fault -> {
      throw new AssertionError(fault);
    });
    feed.upTo(Nanos.of(START.plusSeconds(60)), scores::add);
    return scores;
  }

  private static void add(Path file, String text) throws IOException {
    Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
