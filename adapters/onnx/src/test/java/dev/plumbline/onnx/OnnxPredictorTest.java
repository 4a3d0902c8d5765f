package dev.plumbline.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.model.ModelException;
import dev.plumbline.sdk.spi.ModelSource;
import dev.plumbline.sdk.spi.Predictor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnnxPredictorTest {
  private static final int OUTPUTS = 3;

  @TempDir Path folder;

  /// PyTorch's scores of ten thousand inputs, in batches of several sizes. Both sides compute in
  /// floats of 24 bits; over the many layers of temporal fusion their orders of summation part by
  /// 1.1 millionths at most.
  @ParameterizedTest
  @CsvSource({"mlp, 1000, 1e-6", "lstm-attention, 500, 1e-6", "temporal-fusion, 500, 2e-6"})
  void scoresAreTheTrainers(String name, int size, float tolerance) throws IOException {
    float[] expected = Probes.numpy(name + ".scores.npy");
    assertEquals(Probes.ROWS * OUTPUTS, expected.length);
    float[] rows = Probes.rows();
    try (Predictor predictor = open(name, 0)) {
      float[] scores = new float[size * OUTPUTS];
      float[] part = new float[size * OUTPUTS];
      for (int at = 0; at < Probes.ROWS; at += size) {
        predictor.predict(Probes.inputs(rows, at, size, predictor.card().steps()), size, scores);
        System.arraycopy(expected, at * OUTPUTS, part, 0, part.length);
        assertArrayEquals(part, scores, tolerance, name + " from " + at);
      }
      assertEquals("", predictor.refused());
    }
  }

  @Test
  void givesTheSameAloneAsInABatch() throws IOException {
    float[] rows = Probes.rows();
    try (Predictor predictor = open("mlp", 0)) {
      float[] together = new float[100 * OUTPUTS];
      predictor.predict(rows, 100, together);
      float[] alone = new float[OUTPUTS];
      predictor.predict(Probes.inputs(rows, 57, 1, 1), 1, alone);
      float[] part = new float[OUTPUTS];
      System.arraycopy(together, 57 * OUTPUTS, part, 0, OUTPUTS);
      assertArrayEquals(part, alone, 1e-7f);
    }
  }

  @Test
  void predictsNothingFromWhatIsNoNumber() throws IOException {
    float[] rows = Probes.inputs(Probes.rows(), 0, 3, 1);
    rows[Probes.WIDTH + 4] = Float.NaN;
    try (Predictor predictor = open("mlp", 0)) {
      float[] scores = new float[3 * OUTPUTS];
      predictor.predict(rows, 3, scores);
      assertTrue(Float.isFinite(scores[0]) && Float.isFinite(scores[2 * OUTPUTS]));
      assertTrue(Float.isNaN(scores[OUTPUTS]));
      assertEquals("1 from features that are not numbers", predictor.refused());
    }
  }

  @Test
  void usesNoAnswerThatComesTooLate() throws IOException {
    try (Predictor predictor = open("lstm-attention", 1_000)) {
      float[] scores = new float[200 * OUTPUTS];
      float[] inputs = Probes.inputs(Probes.rows(), 0, 200, 60);
      predictor.predict(inputs, 200, scores);
      for (float score : scores) {
        assertTrue(Float.isNaN(score));
      }
      assertTrue(predictor.refused().contains("200 not done within 1000 ns"), predictor.refused());
    }
  }

  @Test
  void goesOnAfterALateAnswer() throws IOException {
    try (Predictor predictor = open("lstm-attention", 3_000_000_000L)) {
      float[] scores = new float[OUTPUTS];
      predictor.predict(Probes.inputs(Probes.rows(), 0, 1, 60), 1, scores);
      assertTrue(Float.isFinite(scores[0]));
      assertEquals("", predictor.refused());
    }
  }

  @Test
  void standsBesideOthers() throws IOException {
    float[] rows = Probes.rows();
    try (Predictor first = open("mlp", 0);
        Predictor second = open("temporal-fusion", 0)) {
      float[] one = new float[OUTPUTS];
      float[] two = new float[OUTPUTS];
      first.predict(Probes.inputs(rows, 0, 1, 1), 1, one);
      second.predict(Probes.inputs(rows, 0, 1, 60), 1, two);
      float[] again = new float[OUTPUTS];
      first.predict(Probes.inputs(rows, 0, 1, 1), 1, again);
      assertArrayEquals(one, again);
      assertFalse(one[0] == two[0], "two models, two answers");
    }
  }

  @Test
  void takesOverANewerFileWhileRunning() throws IOException {
    Path file = Probes.model("lstm-attention.onnx", folder);
    float[] inputs = Probes.inputs(Probes.rows(), 0, 1, 60);
    try (Predictor predictor = new OnnxPredictor(file, 0)) {
      float[] before = new float[OUTPUTS];
      predictor.predict(inputs, 1, before);
      assertFalse(predictor.refresh(), "nothing has changed");
      Files.copy(
          Probes.model("temporal-fusion.onnx", folder),
          file,
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      assertTrue(predictor.refresh());
      float[] after = new float[OUTPUTS];
      predictor.predict(inputs, 1, after);
      assertEquals("temporal-fusion", predictor.card().family());
      assertFalse(before[0] == after[0]);
    }
  }

  @Test
  void keepsTheOldModelWhereTheNewFileDoesNotFit() throws IOException {
    Path file = Probes.model("lstm-attention.onnx", folder);
    try (Predictor predictor = new OnnxPredictor(file, 0)) {
      Files.copy(
          Probes.model("mlp.onnx", folder),
          file,
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      assertFalse(predictor.refresh());
      assertEquals("lstm-attention", predictor.card().family());
      assertTrue(predictor.refused().contains("the old model stays"), predictor.refused());
      Files.writeString(file, "half a mod");
      assertFalse(predictor.refresh());
      float[] scores = new float[OUTPUTS];
      predictor.predict(Probes.inputs(Probes.rows(), 0, 1, 60), 1, scores);
      assertTrue(Float.isFinite(scores[0]));
    }
  }

  @Test
  void tellsWhatIsNoModel() throws IOException {
    Path text = folder.resolve("text.onnx");
    Files.writeString(text, "<html>404 not found</html>", StandardCharsets.UTF_8);
    tells("found no ONNX model that can be run", text);
    tells("found no file that can be read", folder.resolve("absent.onnx"));
    tells("found a folder", folder);
    Path whole = Probes.model("mlp.onnx", folder);
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = folder.resolve("cut.onnx");
    Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    tells("cut.onnx", cut);
  }

  @Test
  void refusesOtherFeatures() throws IOException {
    try (Predictor predictor = open("mlp", 0)) {
      List<String> features = new ArrayList<>(predictor.card().features());
      predictor.card().requireFeatures(features);
      Collections.swap(features, 0, 1);
      ModelException e =
          assertThrows(ModelException.class, () -> predictor.card().requireFeatures(features));
      assertTrue(e.getMessage().contains("in another order"), e.getMessage());
      features.set(3, "SPY_rsi_7");
      e = assertThrows(ModelException.class, () -> predictor.card().requireFeatures(features));
      assertTrue(e.getMessage().contains("not known to it [SPY_rsi_7]"), e.getMessage());
    }
  }

  @Test
  void isFoundOnTheClassPath() throws IOException {
    Path file = Probes.model("mlp.onnx", folder);
    try (Predictor predictor = ModelSource.installed().open(file.toString(), 0)) {
      assertEquals(List.of("sell", "hold", "buy"), predictor.card().outputs());
      assertEquals(2, predictor.card().output("buy"));
    }
  }

  private void tells(String part, Path file) {
    ModelException e = assertThrows(ModelException.class, () -> new OnnxPredictor(file, 0));
    assertTrue(e.getMessage().contains(part), e.getMessage());
    assertTrue(e.getMessage().contains(file.toString()), e.getMessage());
  }

  private Predictor open(String name, long limitNs) throws IOException {
    return new OnnxPredictor(Probes.model(name + ".onnx", folder), limitNs);
  }
}
