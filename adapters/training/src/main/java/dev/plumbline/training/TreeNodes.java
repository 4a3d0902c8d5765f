package dev.plumbline.training;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.AttributeProto.AttributeType;
import com.google.protobuf.ByteString;
import java.util.ArrayList;
import java.util.List;

/// Trees in the columns of the operator TreeEnsembleRegressor.
final class TreeNodes {
  private final AttributeProto.Builder trees = ints("nodes_treeids");
  private final AttributeProto.Builder nodes = ints("nodes_nodeids");
  private final AttributeProto.Builder features = ints("nodes_featureids");
  private final AttributeProto.Builder values = floats("nodes_values");
  private final AttributeProto.Builder modes = attribute("nodes_modes", AttributeType.STRINGS);
  private final AttributeProto.Builder yes = ints("nodes_truenodeids");
  private final AttributeProto.Builder no = ints("nodes_falsenodeids");
  private final AttributeProto.Builder missing = ints("nodes_missing_value_tracks_true");
  private final AttributeProto.Builder leafTrees = ints("target_treeids");
  private final AttributeProto.Builder leafNodes = ints("target_nodeids");
  private final AttributeProto.Builder targets = ints("target_ids");
  private final AttributeProto.Builder weights = floats("target_weights");
  private final AttributeProto.Builder bases = floats("base_values");
  private final AttributeProto targetCount;

  TreeNodes(TreeModel model) {
    targetCount = attribute("n_targets", AttributeType.INT).setI(model.classes()).build();
    for (int c = 0; c < model.classes(); c++) {
      double base = model.baseScore();
      bases.addFloats((float) (model.classes() == 1 ? Math.log(base / (1 - base)) : base));
    }
    for (int tree = 0; tree < model.trees().size(); tree++) {
      add(tree, model.trees().get(tree), model.groups()[tree]);
    }
  }

  private void add(int number, TreeModel.Tree tree, int group) {
    for (int node = 0; node < tree.left().length; node++) {
      boolean leaf = tree.left()[node] < 0;
      trees.addInts(number);
      nodes.addInts(node);
      features.addInts(leaf ? 0 : tree.feature()[node]);
      values.addFloats(leaf ? 0 : tree.threshold()[node]);
      modes.addStrings(ByteString.copyFromUtf8(leaf ? "LEAF" : "BRANCH_LT"));
      yes.addInts(leaf ? 0 : tree.left()[node]);
      no.addInts(leaf ? 0 : tree.right()[node]);
      missing.addInts(!leaf && tree.missingLeft()[node] ? 1 : 0);
      if (leaf) {
        leafTrees.addInts(number);
        leafNodes.addInts(node);
        targets.addInts(group);
        weights.addFloats(tree.threshold()[node]);
      }
    }
  }

  /// The operator's attributes.
  List<AttributeProto> attributes() {
    List<AttributeProto> all = new ArrayList<>();
    all.add(targetCount);
    for (AttributeProto.Builder column :
        List.of(
            trees, nodes, features, values, modes, yes, no, missing, leafTrees, leafNodes, targets,
            weights, bases)) {
      all.add(column.build());
    }
    return all;
  }

  private static AttributeProto.Builder ints(String name) {
    return attribute(name, AttributeType.INTS);
  }

  private static AttributeProto.Builder floats(String name) {
    return attribute(name, AttributeType.FLOATS);
  }

  private static AttributeProto.Builder attribute(String name, AttributeType type) {
    return AttributeProto.newBuilder().setName(name).setType(type);
  }
}
