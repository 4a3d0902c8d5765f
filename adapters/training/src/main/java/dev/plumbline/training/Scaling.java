package dev.plumbline.training;

import dev.plumbline.sdk.model.Samples;
import java.util.Arrays;

/// Mean and deviation of each feature over the samples of a training.
///
/// @param means by feature
/// @param scales by feature: 1 over the deviation; 1 where a feature never changes
record Scaling(float[] means, float[] scales) {
  /// No scaling.
  static Scaling none(int width) {
    float[] scales = new float[width];
    Arrays.fill(scales, 1);
    return new Scaling(new float[width], scales);
  }

  /// The scaling of samples, by their weights.
  static Scaling of(Samples samples) {
    int width = samples.features().size();
    double[] sums = new double[width];
    double[] squares = new double[width];
    double weights = 0;
    float[] rows = samples.rows();
    for (int i = 0; i < samples.count(); i++) {
      double weight = samples.weights()[i];
      weights += weight;
      for (int k = 0; k < width; k++) {
        sums[k] += weight * rows[i * width + k];
      }
    }
    for (int i = 0; i < samples.count(); i++) {
      for (int k = 0; k < width; k++) {
        double distance = rows[i * width + k] - sums[k] / weights;
        squares[k] += samples.weights()[i] * distance * distance;
      }
    }
    float[] means = new float[width];
    float[] scales = new float[width];
    for (int k = 0; k < width; k++) {
      means[k] = (float) (sums[k] / weights);
      double deviation = Math.sqrt(squares[k] / weights);
      scales[k] = deviation > 0 ? (float) (1 / deviation) : 1;
    }
    return new Scaling(means, scales);
  }

  /// A feature, scaled.
  float scale(float value, int feature) {
    return (value - means[feature]) * scales[feature];
  }
}
