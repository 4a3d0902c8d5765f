package dev.plumbline.training;

import dev.plumbline.sdk.model.ModelCard;
import dev.plumbline.sdk.model.Samples;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/// Samples whose answers follow from their features, with noise.
final class InventedSamples {
  static final int WIDTH = 8;

  private InventedSamples() {}

  static List<String> features() {
    return IntStream.range(0, WIDTH).mapToObj(i -> "f" + i).toList();
  }

  static ModelCard card(String family, String... outputs) {
    return new ModelCard(
        "invented",
        family,
        List.of("A"),
        features(),
        1,
        List.of(outputs),
        "2020-01-02",
        "2020-03-31",
        "none",
        7,
        Map.of());
  }

  static Samples samples(long seed, int count, int classes) {
    Random random = new Random(seed);
    float[] rows = new float[count * WIDTH];
    int[] labels = new int[count];
    for (int i = 0; i < count; i++) {
      for (int k = 0; k < WIDTH; k++) {
        rows[i * WIDTH + k] = (float) (random.nextGaussian() * (k + 1) + k);
      }
      double score = rows[i * WIDTH] - (rows[i * WIDTH + 1] - 1) / 2 + 0.7 * random.nextGaussian();
      labels[i] = classes == 2 ? (score > 0 ? 1 : 0) : score > 0.5 ? 2 : score < -0.5 ? 0 : 1;
    }
    return Samples.of(features(), rows, labels);
  }

  static final int WORDS = 256;

  static ModelCard wordsCard() {
    return new ModelCard(
        "invented words",
        "words",
        List.of("A"),
        IntStream.range(0, WORDS).mapToObj(i -> "w" + i).toList(),
        1,
        List.of("up"),
        "2020-01-02",
        "2020-03-31",
        "none",
        7,
        Map.of());
  }

  /// Eight words a row; the first twenty columns tell the answer, the last ones are in the second
  /// seed's rows only.
  static Samples words(long seed, int count) {
    Random random = new Random(seed);
    float[] rows = new float[count * WORDS];
    int[] labels = new int[count];
    for (int i = 0; i < count; i++) {
      double score = random.nextGaussian();
      for (int k = 0; k < 8; k++) {
        int word = random.nextInt(seed == 2 ? WORDS : WORDS - 16);
        word = k < 4 ? word % 20 : word;
        rows[i * WORDS + word] += random.nextInt(9) == 0 ? -0.35f : 0.35f;
      }
      for (int word = 0; word < 20; word++) {
        score += (word < 10 ? 4 : -4) * rows[i * WORDS + word];
      }
      labels[i] = score > 0 ? 1 : 0;
    }
    return Samples.of(wordsCard().features(), rows, labels);
  }
}
