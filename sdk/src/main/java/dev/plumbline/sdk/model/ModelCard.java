package dev.plumbline.sdk.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// What a model file says of itself; it travels inside the file.
///
/// @param name the model's name
/// @param family how it computes: `logistic`, `trees`, `mlp`, `lstm-attention`
/// @param instruments the tickers its features are made of
/// @param features the names of its inputs, in order; never empty
/// @param steps how many rows of features one prediction reads: 1, or the length of a sequence
/// @param outputs the names of its outputs, in order, such as `up`, or `sell`, `hold`, `buy`
/// @param trainedFrom the first day it was trained on, yyyy-MM-dd
/// @param trainedTo the last day it was trained on, yyyy-MM-dd
/// @param dataHash a fingerprint of the rows it was trained on
/// @param seed what its training drew from
/// @param metrics figures by name; what begins with `train_` is of the rows it was trained on, all
///   others are of rows it was not trained on
public record ModelCard(
    String name,
    String family,
    List<String> instruments,
    List<String> features,
    int steps,
    List<String> outputs,
    String trainedFrom,
    String trainedTo,
    String dataHash,
    long seed,
    Map<String, Double> metrics) {
  private static final String PREFIX = "plumbline.";
  private static final String METRIC = PREFIX + "metric.";

  /// A card; nothing in it is null.
  ///
  /// @throws ModelException if it names no feature, no output or no step
  public ModelCard {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(family, "family");
    instruments = List.copyOf(instruments);
    features = List.copyOf(features);
    outputs = List.copyOf(outputs);
    Objects.requireNonNull(trainedFrom, "trainedFrom");
    Objects.requireNonNull(trainedTo, "trainedTo");
    Objects.requireNonNull(dataHash, "dataHash");
    metrics = Map.copyOf(metrics);
    if (features.isEmpty() || outputs.isEmpty() || steps < 1) {
      throw new ModelException(
          "model "
              + name
              + ": found "
              + features.size()
              + " features, "
              + outputs.size()
              + " outputs and "
              + steps
              + " steps, expected 1 or more of each");
    }
  }

  /// The same card with other figures.
  public ModelCard withMetrics(Map<String, Double> more) {
    Map<String, Double> all = new TreeMap<>(metrics);
    all.putAll(more);
    return new ModelCard(
        name,
        family,
        instruments,
        features,
        steps,
        outputs,
        trainedFrom,
        trainedTo,
        dataHash,
        seed,
        all);
  }

  /// Makes sure that a model is fed what it was trained on.
  ///
  /// @param names the features at hand, in order
  /// @throws ModelException if they are not the model's, telling the differences
  public void requireFeatures(List<String> names) {
    if (features.equals(names)) {
      return;
    }
    List<String> missing = new ArrayList<>(features);
    missing.removeAll(names);
    List<String> surplus = new ArrayList<>(names);
    surplus.removeAll(features);
    String difference =
        missing.isEmpty() && surplus.isEmpty()
            ? "the same ones in another order"
            : "missing " + missing + ", not known to it " + surplus;
    throw new ModelException(
        "model "
            + name
            + " was trained on the features "
            + features
            + "; found "
            + names
            + ": "
            + difference
            + ". Use the model's own feature set, or train it anew");
  }

  /// The place of an output.
  ///
  /// @throws ModelException if the model has no such output
  public int output(String output) {
    int at = outputs.indexOf(output);
    if (at < 0) {
      throw new ModelException(
          "model " + name + ": found no output " + output + ", expected one of " + outputs);
    }
    return at;
  }

  /// The card as texts by name, the way a model file carries it.
  public Map<String, String> properties() {
    Map<String, String> texts = new TreeMap<>();
    texts.put(PREFIX + "name", name);
    texts.put(PREFIX + "family", family);
    texts.put(PREFIX + "instruments", String.join(",", instruments));
    texts.put(PREFIX + "features", String.join(",", features));
    texts.put(PREFIX + "steps", Integer.toString(steps));
    texts.put(PREFIX + "outputs", String.join(",", outputs));
    texts.put(PREFIX + "trained_from", trainedFrom);
    texts.put(PREFIX + "trained_to", trainedTo);
    texts.put(PREFIX + "data_hash", dataHash);
    texts.put(PREFIX + "seed", Long.toString(seed));
    metrics.forEach((metric, value) -> texts.put(METRIC + metric, Double.toString(value)));
    return texts;
  }

  /// A card from such texts; what has other names is left alone.
  ///
  /// @param file where they are from, for the message of a failure
  /// @throws ModelException if one is missing or no number where there must be one
  public static ModelCard of(Map<String, String> texts, String file) {
    Map<String, Double> metrics = new TreeMap<>();
    try {
      for (Map.Entry<String, String> entry : texts.entrySet()) {
        if (entry.getKey().startsWith(METRIC)) {
          metrics.put(entry.getKey().substring(METRIC.length()), Double.valueOf(entry.getValue()));
        }
      }
      return new ModelCard(
          text(texts, "name", file),
          text(texts, "family", file),
          list(texts, "instruments", file),
          list(texts, "features", file),
          Integer.parseInt(text(texts, "steps", file)),
          list(texts, "outputs", file),
          text(texts, "trained_from", file),
          text(texts, "trained_to", file),
          text(texts, "data_hash", file),
          Long.parseLong(text(texts, "seed", file)),
          metrics);
    } catch (NumberFormatException e) {
      throw new ModelException(file + ": the model's card holds no number where one must be", e);
    }
  }

  private static String text(Map<String, String> texts, String key, String file) {
    String text = texts.get(PREFIX + key);
    if (text == null) {
      throw new ModelException(
          file
              + ": found no "
              + PREFIX
              + key
              + " in the model's properties, expected the card"
              + " that training writes; train it with plumbline, or add the properties");
    }
    return text;
  }

  private static List<String> list(Map<String, String> texts, String key, String file) {
    String text = text(texts, key, file);
    return text.isEmpty() ? List.of() : List.of(text.split(",", -1));
  }
}
