package dev.plumbline.training;

import dev.plumbline.sdk.model.ModelCard;
import dev.plumbline.sdk.model.ModelException;
import dev.plumbline.sdk.spi.FittedModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/// Boosted trees.
final class FittedTrees implements FittedModel {
  /// The text of a model file that holds the trees as XGBoost keeps them, to go on from.
  private static final String BOOSTER = "plumbline.booster";

  private final ModelCard card;
  private final Booster booster;

  FittedTrees(ModelCard card, Booster booster) {
    this.card = card;
    this.booster = booster;
  }

  /// The trees in a file.
  static FittedTrees of(WrittenModel file) {
    String trees = file.texts().get(BOOSTER);
    if (trees == null) {
      throw file.unlike(BOOSTER);
    }
    try {
      return new FittedTrees(file.card(), XGBoost.loadModel(Base64.getDecoder().decode(trees)));
    } catch (XGBoostError | IOException e) {
      throw new ModelException(
          "model " + file.card().name() + ": XGBoost failed: " + e.getMessage(), e);
    }
  }

  /// Trees that can be added to while these stay as they are.
  Booster copy() {
    try {
      return XGBoost.loadModel(booster.toByteArray("ubj"));
    } catch (XGBoostError | IOException e) {
      throw new ModelException("model " + card.name() + ": XGBoost failed: " + e.getMessage(), e);
    }
  }

  @Override
  public float[] scores(float[] rows) {
    int width = card.features().size();
    int columns = Fitting.columns(card);
    try {
      DMatrix data = new DMatrix(rows, rows.length / width, width, Float.NaN);
      try {
        float[][] predicted = booster.predict(data);
        float[] scores = new float[predicted.length * columns];
        for (int i = 0; i < predicted.length; i++) {
          System.arraycopy(predicted[i], 0, scores, i * columns, columns);
        }
        return scores;
      } finally {
        data.dispose();
      }
    } catch (XGBoostError e) {
      throw new ModelException("model " + card.name() + ": XGBoost failed: " + e.getMessage(), e);
    }
  }

  @Override
  public FittedTrees withMetrics(Map<String, Double> figures) {
    return new FittedTrees(card.withMetrics(figures), booster);
  }

  @Override
  public void save(String path) {
    try {
      String json = new String(booster.toByteArray("json"), StandardCharsets.UTF_8);
      TreeModel model = TreeModel.parse(json, card.name());
      OnnxGraph graph = new OnnxGraph(card);
      graph.trees(model);
      String trees = Base64.getEncoder().encodeToString(booster.toByteArray("ubj"));
      graph.save(Path.of(path), Map.of(BOOSTER, trees));
    } catch (XGBoostError e) {
      throw new ModelException("model " + card.name() + ": XGBoost failed: " + e.getMessage(), e);
    }
  }
}
