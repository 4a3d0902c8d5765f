package dev.plumbline.backtests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.NewsArticle;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// When a live run tells which news, beside the bars.
class NewsStepsTest {
  /// Writes down bars and news of its slices.
  private static final class Reader extends Algorithm {
    private final List<String> told = new ArrayList<>();

    @Override
    public void initialize() {
      setBenchmark(time -> Decimal.HUNDRED);
      addEquity("SPY", Resolution.MINUTE).setDataNormalizationMode(DataNormalizationMode.RAW);
      addData(NewsArticle.class, securities().get("SPY").symbol());
    }

    @Override
    public void onData(Slice slice) {
      String at = ScriptedMarket.time(slice.utcNs());
      slice.bars().values().forEach(bar -> told.add(at + " bar"));
      for (NewsArticle article : slice.get(NewsArticle.class).values()) {
        told.add(at + " " + article.headline());
        assertEquals("SPY.NewsArticle", article.symbol().id().symbol());
        assertEquals(article.updatedAt(), Nanos.toInstant(article.endTimeNs()));
      }
    }
  }

  private static NewsArticle.Piece piece(String published) {
    Instant time = Instant.parse("2024-03-04T" + published + "Z");
    return new NewsArticle.Piece(
        1, time, time, "test", "Nobody", List.of("SPY"), "", "of " + published, "");
  }

  private static ScriptedMarket market() {
    return new ScriptedMarket("2024-03-04T15:00:10", "2024-03-04T15:04:00")
        .bar("2024-03-04T15:01:00.5", "SPY", "2024-03-04T15:00:00", 51000, false)
        .bar("2024-03-04T15:02:00.5", "SPY", "2024-03-04T15:01:00", 51100, false)
        .bar("2024-03-04T15:03:00.5", "SPY", "2024-03-04T15:02:00", 51100, false);
  }

  private static List<String> told(ScriptedMarket market) throws IOException {
    Reader reader = new Reader();
    market.run(reader);
    return reader.told;
  }

  @Test
  void newsIsToldAtTheInstantOfItsPublicationBetweenTheBars() throws IOException {
    assertEquals(
        List.of(
            "15:00:30.25 of 15:00:30.250",
            "15:01:00 bar",
            "15:01:20 of 15:01:20",
            "15:01:40 of 15:01:40",
            "15:02:00 bar",
            "15:03:00 bar"),
        told(
            market()
                .news("2024-03-04T15:00:30.3", "SPY", piece("15:00:30.250"))
                .news("2024-03-04T15:01:20.1", "SPY", piece("15:01:20"))
                .news("2024-03-04T15:01:40.1", "SPY", piece("15:01:40"))));
  }

  @Test
  void newsOfTheMinutesLastMomentIsToldBeforeItsBarOrWithIt() throws IOException {
    assertEquals(
        List.of(
            "15:00:59.9 of 15:00:59.900",
            "15:01:00 bar",
            "15:02:00 bar",
            "15:02:00 of 15:02:00",
            "15:03:00 bar"),
        told(
            market()
                .news("2024-03-04T15:01:00.2", "SPY", piece("15:00:59.900"))
                .news("2024-03-04T15:02:00.2", "SPY", piece("15:02:00"))));
  }

  @Test
  void newsThatComesLateIsToldAtOnceEachInASliceOfItsOwn() throws IOException {
    assertEquals(
        List.of(
            "15:01:00 bar",
            "15:01:05 of 15:00:20",
            "15:01:05 of 15:00:40",
            "15:02:00 bar",
            "15:03:00 bar"),
        told(
            market()
                .news("2024-03-04T15:01:05.5", "SPY", piece("15:00:20"))
                .news("2024-03-04T15:01:05.5", "SPY", piece("15:00:40"))));
  }

  /// Writes down of each slice its one piece of news, and all of them.
  private static final class Collector extends Algorithm {
    private final List<String> told = new ArrayList<>();

    @Override
    public void initialize() {
      setBenchmark(time -> Decimal.HUNDRED);
      addData(NewsArticle.class, addEquity("SPY", Resolution.MINUTE).symbol());
    }

    @Override
    public void onData(Slice slice) {
      slice.get(NewsArticle.class).values().forEach(a -> told.add("one " + a.headline()));
      for (BaseData datum : slice.allData()) {
        if (datum instanceof NewsArticle article) {
          told.add("all " + article.headline());
        }
      }
    }
  }

  /// As with LEAN's custom data, of which a slice has the last one and all of them.
  @Test
  void ofNewsOfTheSameInstantASliceShowsTheLastAndHoldsAll() throws IOException {
    Instant time = Instant.parse("2024-03-04T15:00:30Z");
    ScriptedMarket market = market();
    for (String headline : List.of("first", "second")) {
      market.news(
          "2024-03-04T15:00:30.3",
          "SPY",
          new NewsArticle.Piece(1, time, time, "", "", List.of("SPY"), "", headline, ""));
    }
    Collector collector = new Collector();
    market.run(collector);
    assertEquals(List.of("one second", "all first", "all second"), collector.told);
  }

  @Test
  void newsFromAClockThatIsAheadWaitsForItsTime() throws IOException {
    assertEquals(
        List.of("15:01:00 bar", "15:01:30 of 15:01:30", "15:02:00 bar", "15:03:00 bar"),
        told(market().news("2024-03-04T15:00:50", "SPY", piece("15:01:30"))));
  }
}
