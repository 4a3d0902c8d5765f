package dev.plumbline.training;

import dev.plumbline.sdk.model.ModelCard;
import dev.plumbline.sdk.spi.FittedModel;
import java.util.Map;
import org.tribuo.Example;
import org.tribuo.Feature;
import org.tribuo.VariableIDInfo;
import org.tribuo.classification.Label;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.la.DenseMatrix;

/// A logistic regression on rows that are nearly all 0.
final class FittedWords implements FittedModel {
  private final ModelCard card;
  private final LinearSGDModel model;
  private final String[] names;
  private final String known;

  FittedWords(ModelCard card, LinearSGDModel model, String[] names) {
    this.card = card;
    this.model = model;
    this.names = names;
    known = model.getFeatureIDMap().get(0).getName();
  }

  /// Adds the features of a row that are not 0 to an example.
  static void add(Example<Label> example, float[] rows, int row, String[] names) {
    for (int k = 0; k < names.length; k++) {
      float value = rows[row * names.length + k];
      if (value != 0) {
        example.add(new Feature(names[k], value));
      }
    }
  }

  @Override
  public float[] scores(float[] rows) {
    int columns = Fitting.columns(card);
    int count = rows.length / names.length;
    float[] scores = new float[count * columns];
    for (int i = 0; i < count; i++) {
      ArrayExample<Label> example = new ArrayExample<>(new Label("0"));
      add(example, rows, i, names);
      boolean none = true;
      for (Feature feature : example) {
        none &= model.getFeatureIDMap().get(feature.getName()) == null;
      }
      if (none) {
        // the library answers nothing where it knows no feature; 0 of one says the same
        example.add(new Feature(known, 0));
      }
      Map<String, Label> answers = model.predict(example).getOutputScores();
      for (int c = 0; c < columns; c++) {
        String label = Integer.toString(columns == 1 ? 1 : c);
        scores[i * columns + c] = (float) answers.get(label).getScore();
      }
    }
    return scores;
  }

  @Override
  public FittedWords withMetrics(Map<String, Double> figures) {
    return new FittedWords(card.withMetrics(figures), model, names);
  }

  @Override
  public void save(String path) {
    continued().save(path);
  }

  /// The same model by its weights alone.
  ContinuedLogistic continued() {
    int columns = Fitting.columns(card);
    DenseMatrix matrix = model.getWeightsCopy();
    float[] weights = new float[names.length * columns];
    float[] bias = new float[columns];
    for (int c = 0; c < columns; c++) {
      for (int k = 0; k < names.length; k++) {
        VariableIDInfo feature = model.getFeatureIDMap().get(names[k]);
        weights[k * columns + c] = feature == null ? 0 : weight(matrix, feature.getID(), c);
      }
      bias[c] = weight(matrix, model.getFeatureIDMap().size(), c);
    }
    return new ContinuedLogistic(card, Scaling.none(names.length), weights, bias);
  }

  private float weight(DenseMatrix matrix, int feature, int output) {
    return (float)
        (Fitting.columns(card) == 1
            ? ofClass(matrix, feature, 1) - ofClass(matrix, feature, 0)
            : ofClass(matrix, feature, output));
  }

  private double ofClass(DenseMatrix matrix, int feature, int label) {
    return matrix.get(model.getOutputIDInfo().getID(new Label(Integer.toString(label))), feature);
  }
}
