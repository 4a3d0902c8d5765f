package dev.plumbline.training;

import dev.plumbline.sdk.model.ModelCard;
import dev.plumbline.sdk.model.ModelException;
import dev.plumbline.sdk.model.Samples;
import dev.plumbline.sdk.spi.FittedModel;
import dev.plumbline.sdk.spi.ModelTrainer;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/// Gradient-boosted trees, by XGBoost.
///
/// @param rounds how many trees, for each class where there are more than two
/// @param depth of a tree
/// @param rate how much of each tree is taken
/// @param sample the part of the rows that each tree sees, drawn from the card's seed
/// @param leastWeight the least second derivative of the loss in a leaf; of answers that are as
///   likely as not, four rows make up 1
public record TreesTrainer(int rounds, int depth, double rate, double sample, double leastWeight)
    implements ModelTrainer {
  /// Sixty small trees with large leaves: where there is nothing to learn they are sure of nothing.
  public TreesTrainer() {
    this(60, 3, 0.05, 0.8, 50);
  }

  @Override
  public String family() {
    return "trees";
  }

  @Override
  public TreesTrainer with(Map<String, Double> settings) {
    Map<String, Double> all = new TreeMap<>();
    all.put("rounds", (double) rounds);
    all.put("depth", (double) depth);
    all.put("rate", rate);
    all.put("sample", sample);
    all.put("least_weight", leastWeight);
    if (!all.keySet().containsAll(settings.keySet())) {
      throw new ModelException(
          "trees: found the settings " + settings.keySet() + ", expected of " + all.keySet());
    }
    all.putAll(settings);
    return new TreesTrainer(
        all.get("rounds").intValue(),
        all.get("depth").intValue(),
        all.get("rate"),
        all.get("sample"),
        all.get("least_weight"));
  }

  @Override
  public FittedModel fit(ModelCard card, Samples samples) {
    return fit(card, samples, null);
  }

  /// Adds trees that learn from what came since.
  @Override
  public FittedModel continued(ModelCard card, Samples samples, FittedModel before) {
    if (!(before instanceof FittedTrees trees)) {
      throw new ModelException(
          "model " + card.name() + ": found a model of another family, expected boosted trees");
    }
    return fit(card, samples, trees.copy());
  }

  @Override
  public FittedModel reopened(String path) {
    return FittedTrees.of(new WrittenModel(path));
  }

  private FittedModel fit(ModelCard card, Samples samples, Booster before) {
    Fitting.check(card, samples);
    try {
      DMatrix data =
          new DMatrix(samples.rows(), samples.count(), samples.features().size(), Float.NaN);
      try {
        data.setLabel(floats(samples.labels()));
        data.setWeight(floats(samples.weights()));
        Map<String, Object> parameters = parameters(card);
        Booster booster =
            before == null
                ? XGBoost.train(data, parameters, rounds, Map.of(), null, null)
                : XGBoost.train(data, parameters, rounds, Map.of(), null, null, null, 0, before);
        return new FittedTrees(card, booster);
      } finally {
        data.dispose();
      }
    } catch (XGBoostError e) {
      throw new ModelException("model " + card.name() + ": XGBoost failed: " + e.getMessage(), e);
    }
  }

  private Map<String, Object> parameters(ModelCard card) {
    int classes = card.outputs().size();
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("objective", classes < 2 ? "binary:logistic" : "multi:softprob");
    if (classes >= 2) {
      parameters.put("num_class", classes);
    }
    parameters.put("max_depth", depth);
    parameters.put("eta", rate);
    parameters.put("subsample", sample);
    parameters.put("min_child_weight", leastWeight);
    parameters.put("base_score", 0.5);
    parameters.put("tree_method", "hist");
    parameters.put("seed", card.seed());
    // one thread: sums in one order, so the same samples give the same trees
    parameters.put("nthread", 1);
    return parameters;
  }

  private static float[] floats(int[] values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = values[i];
    }
    return floats;
  }

  private static float[] floats(double[] values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }
}
