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
}
