package dev.plumbline.training;

import dev.plumbline.sdk.model.ModelCard;
import dev.plumbline.sdk.model.Samples;
import dev.plumbline.sdk.spi.FittedModel;
import java.nio.file.Path;
import java.util.Map;

/// A logistic regression that goes on from the weights of one before, in one pass of small steps
/// over what is new: stochastic gradient descent on the logarithmic loss.
///
/// The scaling stays that of the first training, since the weights belong to it.
final class ContinuedLogistic implements FittedModel {
  private static final int BATCH = 32;
  private static final double RATE = 0.02;

  private final ModelCard card;
  private final Scaling scaling;
  private final float[] weights;
  private final float[] bias;

  /// @param weights by feature, then by output
  ContinuedLogistic(ModelCard card, Scaling scaling, float[] weights, float[] bias) {
    this.card = card;
    this.scaling = scaling;
    this.weights = weights;
    this.bias = bias;
  }

  /// The model in a file.
  static ContinuedLogistic of(WrittenModel file) {
    return new ContinuedLogistic(
        file.card(),
        new Scaling(file.attribute("Scaler", "offset"), file.attribute("Scaler", "scale")),
        file.constant("Gemm", 1),
        file.constant("Gemm", 2));
  }

  /// The model after a pass over samples; this one stays as it is.
  ContinuedLogistic after(ModelCard next, Samples samples) {
    Fitting.check(next, samples);
    ContinuedLogistic after = new ContinuedLogistic(next, scaling, weights.clone(), bias.clone());
    for (int from = 0; from < samples.count(); from += BATCH) {
      after.step(samples, from, Math.min(samples.count(), from + BATCH));
    }
    return after;
  }

  private void step(Samples samples, int from, int to) {
    int columns = bias.length;
    double[] steps = new double[weights.length + columns];
    float[] scores = new float[columns];
    double all = 0;
    for (int i = from; i < to; i++) {
      probabilities(samples.rows(), i, scores, 0);
      double weight = samples.weights()[i];
      all += weight;
      for (int c = 0; c < columns; c++) {
        boolean is = columns == 1 ? samples.labels()[i] == 1 : samples.labels()[i] == c;
        double error = weight * ((is ? 1 : 0) - scores[c]);
        for (int k = 0; k < width(); k++) {
          steps[k * columns + c] += error * scaling.scale(samples.rows()[i * width() + k], k);
        }
        steps[weights.length + c] += error;
      }
    }
    for (int k = 0; k < weights.length; k++) {
      weights[k] += (float) (RATE * steps[k] / all);
    }
    for (int c = 0; c < columns; c++) {
      bias[c] += (float) (RATE * steps[weights.length + c] / all);
    }
  }

  private int width() {
    return weights.length / bias.length;
  }

  private void probabilities(float[] rows, int row, float[] into, int at) {
    int columns = bias.length;
    double[] logits = new double[columns];
    double sum = 0;
    for (int c = 0; c < columns; c++) {
      logits[c] = bias[c];
      for (int k = 0; k < width(); k++) {
        logits[c] += weights[k * columns + c] * scaling.scale(rows[row * width() + k], k);
      }
      sum += Math.exp(logits[c]);
    }
    for (int c = 0; c < columns; c++) {
      into[at + c] =
          (float) (columns == 1 ? 1 / (1 + Math.exp(-logits[c])) : Math.exp(logits[c]) / sum);
    }
  }

  @Override
  public float[] scores(float[] rows) {
    int count = rows.length / width();
    float[] scores = new float[count * bias.length];
    for (int i = 0; i < count; i++) {
      probabilities(rows, i, scores, i * bias.length);
    }
    return scores;
  }

  @Override
  public ContinuedLogistic withMetrics(Map<String, Double> figures) {
    return new ContinuedLogistic(card.withMetrics(figures), scaling, weights, bias);
  }

  @Override
  public void save(String path) {
    OnnxGraph graph = new OnnxGraph(card);
    String scaled = graph.scaled(scaling);
    graph.probabilities(graph.linear(scaled, weights, bias, bias.length), bias.length);
    graph.save(Path.of(path));
  }
}
