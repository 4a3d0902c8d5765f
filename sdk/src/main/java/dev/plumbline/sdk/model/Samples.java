package dev.plumbline.sdk.model;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.List;

/// Rows of features with the answers a model is to learn.
///
/// @param features the names of the columns
/// @param rows the features, row by row, `count * features` numbers, all finite
/// @param labels the answers: 0, 1, ... the place of an output; for one output 1 for yes, 0 for no
/// @param weights how much each row counts; positive
public record Samples(List<String> features, float[] rows, int[] labels, double[] weights) {
  /// Samples of equal weight.
  public static Samples of(List<String> features, float[] rows, int[] labels) {
    double[] weights = new double[labels.length];
    java.util.Arrays.fill(weights, 1);
    return new Samples(features, rows, labels, weights);
  }

  /// Samples, checked.
  ///
  /// @throws ModelException if lengths differ, a feature is not finite or a weight not positive
  public Samples {
    features = List.copyOf(features);
    int width = features.size();
    if (width == 0 || rows.length != labels.length * width || weights.length != labels.length) {
      throw new ModelException(
          "found "
              + rows.length
              + " numbers, "
              + labels.length
              + " labels and "
              + weights.length
              + " weights for "
              + width
              + " features, expected as many labels as weights and rows");
    }
    for (int i = 0; i < rows.length; i++) {
      if (!(Math.abs(rows[i]) <= Float.MAX_VALUE)) {
        throw new ModelException(
            "row "
                + i / width
                + ", feature "
                + features.get(i % width)
                + ": found "
                + rows[i]
                + ", expected a finite number; leave out rows that are not complete");
      }
    }
    for (int i = 0; i < weights.length; i++) {
      if (!(weights[i] > 0)) {
        throw new ModelException(
            "row " + i + ": found the weight " + weights[i] + ", expected a positive one");
      }
    }
  }

  /// How many rows there are.
  public int count() {
    return labels.length;
  }

  /// How many different answers there are: one more than the greatest.
  public int classes() {
    int most = 0;
    for (int label : labels) {
      most = Math.max(most, label);
    }
    return most + 1;
  }

  /// The rows from one to before another.
  public Samples slice(int from, int to) {
    int width = features.size();
    return new Samples(
        features,
        java.util.Arrays.copyOfRange(rows, from * width, to * width),
        java.util.Arrays.copyOfRange(labels, from, to),
        java.util.Arrays.copyOfRange(weights, from, to));
  }

  /// A fingerprint of features, labels and weights: the first 16 hexadecimal digits of SHA-256.
  public String hash() {
    ByteBuffer bytes =
        ByteBuffer.allocate(
                rows.length * Float.BYTES + labels.length * (Integer.BYTES + Double.BYTES))
            .order(ByteOrder.LITTLE_ENDIAN);
    for (float value : rows) {
      bytes.putFloat(value);
    }
    for (int i = 0; i < labels.length; i++) {
      bytes.putInt(labels[i]).putDouble(weights[i]);
    }
    try {
      byte[] digest = java.security.MessageDigest.getInstance("SHA-256").digest(bytes.array());
      return HexFormat.of().formatHex(digest, 0, Long.BYTES);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// Only the size.
  @Override
  public String toString() {
    return labels.length + " rows x " + features.size() + " features";
  }
}
