package dev.plumbline.backtests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.backtests.sampledata.LearningData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The system with news, from articles to trades by one command.
class TrainCommandTest {
  private static final LearningData NEWS = new LearningData(44, 0, 5, 2);
  private static final LearningData NOTHING = new LearningData(44, 0, 0, 2);

  @TempDir static Path top;

  @BeforeAll
  static void writeData() throws IOException {
    NEWS.write(top.resolve("news"));
    NOTHING.write(top.resolve("nothing"));
  }

  @Test
  void findsWhatHeadlinesTellAndEarnsByIt() {
    ProgramCall call = train("news");
    assertEquals(0, call.status(), call.err());
    List<Double> scorers = figures(call, "NewsFusionHeadlines-\\d+\\.onnx: .* auc ([\\d.]+)");
    assertEquals(3, scorers.size(), call.out());
    assertTrue(scorers.getLast() > 0.75, call.out());
    List<Double> models = figures(call, "NewsFusion-\\d+\\.onnx: .* auc ([\\d.]+)");
    assertEquals(1, models.size(), call.out());
    assertTrue(models.getFirst() > 0.53, call.out());
    assertTrue(figures(call, "Total Orders +(\\d+)").getFirst() > 10, call.out());
    assertTrue(figures(call, "Net Profit +([-\\d.]+)%").getFirst() > 1, call.out());
  }

  @Test
  void findsNothingWhereHeadlinesTellNothing() {
    ProgramCall call = train("nothing");
    assertEquals(0, call.status(), call.err());
    List<Double> models = figures(call, "NewsFusion-\\d+\\.onnx: .* auc ([\\d.]+)");
    assertEquals(0.5, models.getFirst(), 0.03, call.out());
    assertTrue(figures(call, "Net Profit +([-\\d.]+)%").getFirst() < 1, call.out());
    double mean =
        figures(call, "NewsFusionHeadlines-\\d+\\.onnx: .* auc ([\\d.]+)").stream()
            .mapToDouble(d -> d)
            .average()
            .orElseThrow();
    assertEquals(0.5, mean, 0.1, call.out());
  }

  @Test
  void trainsTheScorerOnHeadlinesThatSomebodyLabelled() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      lines.append("2009-12-0").append(1 + i / 4).append("\tup\tAMD soars on record sales\n");
      lines.append("2009-12-0").append(1 + i / 4).append("\tdown\tAMD plunges on a recall\tbad\n");
    }
    Path file = Files.writeString(top.resolve("labelled.tsv"), lines);
    ProgramCall call = train("news", "--labelled", file.toString(), "--no-backtest");
    assertEquals(0, call.status(), call.err());
    assertTrue(
        call.out().contains("NewsFusionHeadlines-20091206.onnx: trained on 40 rows 2009-12-01"),
        call.out());
    assertEquals(1, figures(call, "NewsFusionHeadlines.* auc ([\\d.]+)").getFirst());
    Files.writeString(file, lines + "2009-12-01\tup\tAMD rises\n");
    ProgramCall late = train("news", "--labelled", file.toString());
    assertEquals(1, late.status(), late.out());
    assertTrue(late.err().contains("line 41") && late.err().contains("not before"), late.err());
    Files.writeString(file, "2009-12-01\tgood\tAMD rises\n");
    ProgramCall wrong = train("news", "--labelled", file.toString());
    assertTrue(wrong.err().contains("line 1") && wrong.err().contains("up or down"), wrong.err());
  }

  @Test
  void saysWhatIsMissingWhereThereAreNoArticles() throws IOException {
    Path data = top.resolve("silent");
    new LearningData(3, 1, 1).write(data);
    List<Path> files;
    try (java.util.stream.Stream<Path> all = Files.walk(data.resolve("alternative"))) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path file : files) {
      Files.delete(file);
    }
    ProgramCall call = train("silent");
    assertEquals(1, call.status());
    assertTrue(call.err().contains("found no news of AMD, expected files such as"), call.err());
    assertTrue(call.err().contains("--param news=FILE"), call.err());
  }

  @Test
  void saysWhatIsMissingWhereDaysOrAScorerAre() {
    ProgramCall days =
        ProgramCall.of(
            "train",
            "NewsFusion",
            "--data",
            top.resolve("news").toString(),
            "--start",
            "2010-01-04",
            "--end",
            "2010-01-20",
            "--models",
            top.resolve("models-few").toString());
    assertEquals(1, days.status());
    assertTrue(days.err().contains("found 12 days of bars, expected more"), days.err());
    ProgramCall features =
        ProgramCall.of(
            "features",
            "--data",
            top.resolve("news").toString(),
            "--start",
            "2010-01-04",
            "--end",
            "2010-01-20",
            "--instruments",
            "AMD",
            "--features",
            "AMD_newslevel_5",
            "--out",
            top.resolve("features").toString());
    assertEquals(2, features.status());
    assertTrue(features.err().contains("expected --headlines FILE"), features.err());
  }

  private static ProgramCall train(String data, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of(
                "train",
                "NewsFusion",
                "--data",
                top.resolve(data).toString(),
                "--start",
                NEWS.span().getFirst().toString(),
                "--end",
                NEWS.span().getLast().toString(),
                "--models",
                top.resolve("models-" + data + more.length).toString(),
                "--out",
                top.resolve("out-" + data).toString(),
                "--headline-days",
                "12",
                "--train-days",
                "20",
                "--test-days",
                "12"));
    words.addAll(List.of(more));
    return ProgramCall.of(words.toArray(String[]::new));
  }

  private static List<Double> figures(ProgramCall call, String pattern) {
    List<Double> figures = new ArrayList<>();
    Matcher found = Pattern.compile(pattern).matcher(call.out());
    while (found.find()) {
      figures.add(Double.valueOf(found.group(1)));
    }
    return figures;
  }
}
