package dev.plumbline.training;

import dev.plumbline.sdk.model.ModelCard;
import dev.plumbline.sdk.spi.FittedModel;
import java.nio.file.Path;
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

  FittedLogistic(ModelCard card, LinearSGDModel model, Scaling scaling, String[] names) {
    this.card = card;
    this.model = model;
    this.scaling = scaling;
    this.names = names;
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
  public void save(String path) {
    int width = names.length;
    int classes = Math.max(2, Fitting.columns(card));
    float[] weights = new float[width * classes];
    float[] bias = new float[classes];
    DenseMatrix matrix = model.getWeightsCopy();
    for (int c = 0; c < classes; c++) {
      int row = model.getOutputIDInfo().getID(new Label(Integer.toString(c)));
      for (int k = 0; k < width; k++) {
        int column = model.getFeatureIDMap().get(names[k]).getID();
        weights[k * classes + c] = (float) matrix.get(row, column);
      }
      bias[c] = (float) matrix.get(row, matrix.getDimension2Size() - 1);
    }
    OnnxGraph graph = new OnnxGraph(card);
    String scaled = graph.scaled(scaling);
    String logits = graph.linear(scaled, weights, bias, classes);
    graph.probabilities(logits, classes);
    graph.save(Path.of(path));
  }
}
