package dev.plumbline.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.plumbline.sdk.model.ModelCard;
import dev.plumbline.sdk.model.ModelException;
import dev.plumbline.sdk.model.Samples;
import dev.plumbline.sdk.model.Scores;
import dev.plumbline.sdk.spi.FittedModel;
import dev.plumbline.sdk.spi.ModelTrainer;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnnxEqualsTrainerTest {
  private static final int ROWS = 10_000;

  @TempDir Path folder;

  /// What ONNX Runtime makes of the file is what the library that fitted the model says, on ten
  /// thousand rows it was not fitted to.
  @ParameterizedTest
  @CsvSource({"logistic, 1", "logistic, 3", "trees, 1", "trees, 3"})
  void scoresAreTheTrainersToAMillionth(String family, int outputs) throws OrtException {
    String[] names = {"down", "flat", "up"};
    ModelCard card =
        InventedSamples.card(
            family, outputs == 1 ? new String[] {"up"} : Arrays.copyOf(names, outputs));
    int classes = Math.max(2, outputs);
    ModelTrainer trainer =
        family.equals("trees") ? new TreesTrainer(100, 6, 0.1, 0.8, 1) : new LogisticTrainer();
    FittedModel fitted = trainer.fit(card, InventedSamples.samples(1, 5_000, classes));
    Path file = folder.resolve(family + outputs + ".onnx");
    fitted.save(file.toString());
    float[] rows = InventedSamples.samples(2, ROWS, classes).rows();
    float[] expected = fitted.scores(rows);
    assertEquals(ROWS * outputs, expected.length);
    assertArrayEquals(expected, scores(file, rows), 1e-6f);
    assertTrue(spread(expected) > 0.5, "probabilities that do not differ prove nothing");
    assertEquals(card, card(file));
  }

  /// Rows that are nearly all 0, as bags of words are, some with nothing that the training saw.
  @Test
  void scoresOfWordsAreTheTrainersToAMillionth() throws OrtException {
    Samples train = InventedSamples.words(1, 3_000);
    ModelCard card = InventedSamples.wordsCard();
    FittedModel fitted = new WordsTrainer(0.1, 10, 32).fit(card, train);
    Path file = folder.resolve("words.onnx");
    fitted.save(file.toString());
    Samples unseen = InventedSamples.words(2, ROWS);
    float[] expected = fitted.scores(unseen.rows());
    assertEquals(ROWS, expected.length);
    assertArrayEquals(expected, scores(file, unseen.rows(), InventedSamples.WORDS), 1e-6f);
    assertTrue(spread(expected) > 0.5, "probabilities that do not differ prove nothing");
    Map<String, Double> figures = Scores.of(expected, unseen.labels());
    assertTrue(figures.get("auc") > 0.8, figures.toString());
    float[] none = new float[InventedSamples.WORDS];
    assertEquals(scores(file, none, none.length)[0], fitted.scores(none)[0], 1e-6f);
    FittedModel read = new WordsTrainer().reopened(file.toString());
    FittedModel after = new WordsTrainer().continued(card, InventedSamples.words(3, 3_000), read);
    double now = Scores.of(after.scores(unseen.rows()), unseen.labels()).get("log_loss");
    assertTrue(now <= figures.get("log_loss") + 0.01, now + " after " + figures);
  }

  @Test
  void refusesARowWithoutWords() {
    Samples none =
        Samples.of(
            InventedSamples.wordsCard().features(),
            new float[2 * InventedSamples.WORDS],
            new int[] {0, 1});
    tells("found zeros only", () -> new WordsTrainer().fit(InventedSamples.wordsCard(), none));
  }

  @Test
  void learnsWhatIsThere() {
    ModelCard card = InventedSamples.card("logistic", "up");
    Samples unseen = InventedSamples.samples(3, ROWS, 2);
    FittedModel fitted = new LogisticTrainer().fit(card, InventedSamples.samples(1, 5_000, 2));
    Map<String, Double> figures = Scores.of(fitted.scores(unseen.rows()), unseen.labels());
    assertTrue(figures.get("auc") > 0.9, figures.toString());
    assertTrue(figures.get("accuracy") > 0.8, figures.toString());
  }

  @ParameterizedTest
  @CsvSource({"logistic", "trees"})
  void givesTheSameFileForTheSameSamples(String family) throws IOException {
    ModelTrainer trainer = family.equals("trees") ? new TreesTrainer() : new LogisticTrainer();
    ModelCard card = InventedSamples.card(family, "up");
    Path first = folder.resolve("first.onnx");
    Path second = folder.resolve("second.onnx");
    trainer.fit(card, InventedSamples.samples(1, 2_000, 2)).save(first.toString());
    trainer.fit(card, InventedSamples.samples(1, 2_000, 2)).save(second.toString());
    assertEquals(-1, Files.mismatch(first, second));
  }

  @Test
  void addsTreesForWhatIsNew() {
    ModelCard card = InventedSamples.card("trees", "up");
    TreesTrainer trainer = new TreesTrainer(20, 3, 0.1, 1, 1);
    FittedModel before = trainer.fit(card, InventedSamples.samples(1, 3_000, 2));
    FittedModel after = trainer.continued(card, InventedSamples.samples(2, 3_000, 2), before);
    Samples unseen = InventedSamples.samples(3, ROWS, 2);
    double then = Scores.of(before.scores(unseen.rows()), unseen.labels()).get("log_loss");
    double now = Scores.of(after.scores(unseen.rows()), unseen.labels()).get("log_loss");
    assertTrue(now < then, now + " after, " + then + " before");
  }

  /// From the file alone: what it goes on from is what was written.
  @ParameterizedTest
  @CsvSource({"logistic, 1", "logistic, 3", "trees, 1"})
  void goesOnFromAFileWithWhatIsNew(String family, int outputs) throws OrtException {
    String[] names = {"down", "flat", "up"};
    ModelCard card =
        InventedSamples.card(
            family, outputs == 1 ? new String[] {"up"} : Arrays.copyOf(names, outputs));
    int classes = Math.max(2, outputs);
    ModelTrainer trainer =
        family.equals("trees") ? new TreesTrainer(20, 3, 0.1, 1, 1) : new LogisticTrainer();
    // too few to be sure: what is new must help
    FittedModel before = trainer.fit(card, InventedSamples.samples(1, 150, classes));
    Path file = folder.resolve("before.onnx");
    before.save(file.toString());
    Samples unseen = InventedSamples.samples(3, ROWS, classes);
    FittedModel read = trainer.reopened(file.toString());
    assertArrayEquals(before.scores(unseen.rows()), read.scores(unseen.rows()), 1e-6f);
    FittedModel after = trainer.continued(card, InventedSamples.samples(2, 4_000, classes), read);
    if (outputs == 1) {
      double then = Scores.of(before.scores(unseen.rows()), unseen.labels()).get("log_loss");
      double now = Scores.of(after.scores(unseen.rows()), unseen.labels()).get("log_loss");
      assertTrue(now < then, now + " after, " + then + " before");
    }
    after.withMetrics(Map.of("test_rows", 1.0)).save(file.toString());
    assertArrayEquals(after.scores(unseen.rows()), scores(file, unseen.rows()), 1e-6f);
    assertEquals(Map.of("test_rows", 1.0), card(file).metrics());
  }

  @Test
  void refusesSamplesThatDoNotFit() {
    ModelCard card = InventedSamples.card("logistic", "up");
    Samples one = Samples.of(InventedSamples.features(), new float[16], new int[2]);
    tells("no sample with the label 1", () -> new LogisticTrainer().fit(card, one));
    Samples other = Samples.of(List.of("x"), new float[2], new int[2]);
    tells("not known to it [x]", () -> new TreesTrainer().fit(card, other));
    tells(
        "expected a finite number",
        () -> Samples.of(List.of("x"), new float[] {Float.NaN}, new int[1]));
    tells("no JSON model of XGBoost's", () -> TreeModel.parse("<html>", "broken"));
  }

  /// scikit-learn's roc_auc_score of its own example: 0.75.
  @Test
  void measuresTheAreaUnderTheCurve() {
    float[] probabilities = {0.1f, 0.4f, 0.35f, 0.8f};
    assertEquals(0.75, Scores.of(probabilities, new int[] {0, 0, 1, 1}).get("auc"), 1e-15);
    assertEquals(0.5, Scores.of(new float[] {1, 1}, new int[] {0, 1}).get("auc"), 1e-15);
  }

  private static void tells(String part, org.junit.jupiter.api.function.Executable call) {
    ModelException e = assertThrows(ModelException.class, call);
    assertTrue(e.getMessage().contains(part), e.getMessage());
  }

  private static float spread(float[] values) {
    float least = 1;
    float most = 0;
    for (float value : values) {
      least = Math.min(least, value);
      most = Math.max(most, value);
    }
    return most - least;
  }

  /// The library's first call needs a large stack.
  private static OrtEnvironment environment() {
    java.util.concurrent.FutureTask<OrtEnvironment> made =
        new java.util.concurrent.FutureTask<>(OrtEnvironment::getEnvironment);
    new Thread(null, made, "start", 64L << 20).start();
    try {
      return made.get();
    } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  private static ModelCard card(Path file) throws OrtException {
    try (OrtSession session = environment().createSession(file.toString())) {
      return ModelCard.of(session.getMetadata().getCustomMetadata(), file.toString());
    }
  }

  private static float[] scores(Path file, float[] rows) throws OrtException {
    return scores(file, rows, InventedSamples.WIDTH);
  }

  private static float[] scores(Path file, float[] rows, int width) throws OrtException {
    OrtEnvironment environment = environment();
    long count = rows.length / width;
    try (OrtSession session = environment.createSession(file.toString());
        OnnxTensor input =
            OnnxTensor.createTensor(
                environment, FloatBuffer.wrap(rows), new long[] {count, width});
        OrtSession.Result result = session.run(Map.of("features", input))) {
      FloatBuffer values = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] scores = new float[values.remaining()];
      values.get(scores);
      return scores;
    }
  }
}
