package dev.plumbline.training;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.plumbline.sdk.model.ModelException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Boosted trees as XGBoost's JSON model describes them.
///
/// Source: the XGBoost documentation, Introduction to Model IO, JSON schema.
///
/// @param trees the trees in the order they were grown
/// @param groups the class that each tree votes for
/// @param classes how many classes there are; 1 for two classes with one probability
/// @param baseScore what all begin with: a probability for one class, a score for several
record TreeModel(List<Tree> trees, int[] groups, int classes, double baseScore) {
  /// One tree; a node without children is a leaf, and its threshold is its value.
  ///
  /// @param left the node taken where the feature is less than the threshold; -1 in a leaf
  /// @param right the node taken else
  /// @param feature the feature asked, by node
  /// @param threshold the threshold, or a leaf's value
  /// @param missingLeft whether a feature that is not a number goes left
  record Tree(int[] left, int[] right, int[] feature, float[] threshold, boolean[] missingLeft) {}

  private static final List<String> COLUMNS =
      List.of(
          "left_children", "right_children", "split_indices", "split_conditions", "default_left");

  /// Reads a model.
  ///
  /// @param model the model's name, for the message of a failure
  /// @throws ModelException if it is no such model, or has splits on categories
  static TreeModel parse(String json, String model) {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      Reader reader = new Reader(parser);
      reader.read();
      return reader.model(model);
    } catch (IOException | NumberFormatException e) {
      throw new ModelException(
          "model "
              + model
              + ": found no JSON model of XGBoost's, expected one ("
              + e.getMessage()
              + ")",
          e);
    }
  }

  private static final class Reader {
    private final JsonParser parser;
    private final List<Tree> trees = new ArrayList<>();
    private final Map<String, float[]> columns = new HashMap<>();
    private int[] groups = {};
    private int classes = 1;
    private double baseScore = Double.NaN;
    private boolean categories;

    Reader(JsonParser parser) {
      this.parser = parser;
    }

    void read() throws IOException {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_ARRAY && parser.currentName() != null) {
          array(parser.currentName());
        } else if (token == JsonToken.VALUE_STRING) {
          text(parser.currentName(), parser.getText());
        } else if (token == JsonToken.END_OBJECT) {
          endTree();
        }
      }
    }

    private void array(String name) throws IOException {
      if (COLUMNS.contains(name)) {
        columns.put(name, numbers());
      } else if (name.equals("tree_info")) {
        groups = ints(numbers());
      } else if (name.equals("categories_nodes")) {
        categories |= numbers().length > 0;
      }
    }

    private float[] numbers() throws IOException {
      List<Float> numbers = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        numbers.add(Float.parseFloat(parser.getText()));
      }
      float[] values = new float[numbers.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = numbers.get(i);
      }
      return values;
    }

    private void text(String name, String text) {
      if (name.equals("base_score")) {
        // one number, in brackets since XGBoost 3.1
        baseScore = Double.parseDouble(text.replace("[", "").replace("]", ""));
      } else if (name.equals("num_class")) {
        classes = Math.max(1, Integer.parseInt(text));
      }
    }

    private void endTree() {
      if (columns.size() < COLUMNS.size()) {
        return;
      }
      float[] missing = columns.get("default_left");
      boolean[] left = new boolean[missing.length];
      for (int i = 0; i < left.length; i++) {
        left[i] = missing[i] != 0;
      }
      trees.add(
          new Tree(
              ints(columns.get("left_children")),
              ints(columns.get("right_children")),
              ints(columns.get("split_indices")),
              columns.get("split_conditions"),
              left));
      columns.clear();
    }

    private static int[] ints(float[] values) {
      int[] ints = new int[values.length];
      for (int i = 0; i < ints.length; i++) {
        ints[i] = (int) values[i];
      }
      return ints;
    }

    TreeModel model(String name) {
      if (categories) {
        throw new ModelException(
            "model " + name + ": found splits on categories, expected splits on numbers only");
      }
      if (trees.isEmpty() || groups.length != trees.size() || Double.isNaN(baseScore)) {
        throw new ModelException(
            "model "
                + name
                + ": found "
                + trees.size()
                + " trees, "
                + groups.length
                + " classes of trees and the base score "
                + baseScore
                + ", expected XGBoost's JSON model of boosted trees");
      }
      return new TreeModel(List.copyOf(trees), groups, classes, baseScore);
    }
  }
}
