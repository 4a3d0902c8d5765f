package dev.plumbline.training;

import dev.plumbline.sdk.model.Samples;

/// Mean and deviation of each feature over the samples of a training.
///
/// @param means by feature
/// @param deviations by feature; 1 where a feature never changes
record Scaling(float[] means, float[] deviations) {
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
    float[] deviations = new float[width];
    for (int k = 0; k < width; k++) {
      means[k] = (float) (sums[k] / weights);
      double deviation = Math.sqrt(squares[k] / weights);
      deviations[k] = deviation > 0 ? (float) deviation : 1;
    }
    return new Scaling(means, deviations);
  }

  /// A feature, scaled.
  float scale(float value, int feature) {
    return (value - means[feature]) / deviations[feature];
  }
}
