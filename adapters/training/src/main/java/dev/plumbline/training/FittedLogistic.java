package dev.plumbline.training;

import dev.plumbline.sdk.model.ModelCard;
import dev.plumbline.sdk.spi.FittedModel;
import java.util.Map;
import org.tribuo.Prediction;
import org.tribuo.classification.Label;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.la.DenseMatrix;

/// A logistic regression.
final class FittedLogistic implements FittedModel {
  private final ModelCard card;
  private final LinearSGDModel model;
  private final Scaling scaling;
  private final String[] names;
  private final DenseMatrix matrix;

  FittedLogistic(ModelCard card, LinearSGDModel model, Scaling scaling, String[] names) {
    this.card = card;
    this.model = model;
    this.scaling = scaling;
    this.names = names;
    matrix = model.getWeightsCopy();
  }

  @Override
  public float[] scores(float[] rows) {
    int width = names.length;
    int count = rows.length / width;
    int columns = Fitting.columns(card);
    float[] scores = new float[count * columns];
    for (int i = 0; i < count; i++) {
      ArrayExample<Label> example = new ArrayExample<>(new Label("0"));
      LogisticTrainer.add(example, rows, i, names, scaling);
      Prediction<Label> prediction = model.predict(example);
      for (int c = 0; c < columns; c++) {
        String label = Integer.toString(columns == 1 ? 1 : c);
        scores[i * columns + c] = (float) prediction.getOutputScores().get(label).getScore();
      }
    }
    return scores;
  }

  @Override
  public FittedLogistic withMetrics(Map<String, Double> figures) {
    return new FittedLogistic(card.withMetrics(figures), model, scaling, names);
  }

  @Override
  public void save(String path) {
    continued().save(path);
  }

  /// The same model by its weights alone.
  ContinuedLogistic continued() {
    int width = names.length;
    int columns = Fitting.columns(card);
    float[] weights = new float[width * columns];
    float[] bias = new float[columns];
    for (int c = 0; c < columns; c++) {
      for (int k = 0; k < width; k++) {
        weights[k * columns + c] = (float) weight(model.getFeatureIDMap().get(names[k]).getID(), c);
      }
      bias[c] = (float) weight(width, c);
    }
    return new ContinuedLogistic(card, scaling, weights, bias);
  }

  /// What a feature adds to the score of an output, or what each score begins with; of two answers
  /// and one output what it adds to the difference of the two.
  private double weight(int feature, int output) {
    return Fitting.columns(card) == 1
        ? ofClass(feature, 1) - ofClass(feature, 0)
        : ofClass(feature, output);
  }

  private double ofClass(int feature, int label) {
    int row = model.getOutputIDInfo().getID(new Label(Integer.toString(label)));
    return matrix.get(row, feature);
  }
}
