package dev.plumbline.training;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import dev.plumbline.sdk.model.ModelCard;
import dev.plumbline.sdk.model.ModelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A model file that [OnnxGraph] wrote, read again.
final class WrittenModel {
  private final String path;
  private final ModelProto model;

  /// @throws ModelException if it cannot be read
  WrittenModel(String path) {
    this.path = path;
    try {
      model = ModelProto.parseFrom(Files.readAllBytes(Path.of(path)));
    } catch (IOException e) {
      throw new ModelException(path + ": found no model that can be read, expected one", e);
    }
  }

  /// Its texts by name.
  Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    model.getMetadataPropsList().forEach(entry -> texts.put(entry.getKey(), entry.getValue()));
    return texts;
  }

  ModelCard card() {
    return ModelCard.of(texts(), path);
  }

  /// A list of numbers of the first node of a kind.
  ///
  /// @throws ModelException if there is none
  float[] attribute(String operator, String name) {
    for (NodeProto node : model.getGraph().getNodeList()) {
      if (node.getOpType().equals(operator)) {
        for (AttributeProto attribute : node.getAttributeList()) {
          if (attribute.getName().equals(name)) {
            return floats(attribute.getFloatsList());
          }
        }
      }
    }
    throw unlike(operator + "." + name);
  }

  /// The numbers of a constant that the first node of a kind reads.
  ///
  /// @param input its place among the inputs
  /// @throws ModelException if there is none
  float[] constant(String operator, int input) {
    for (NodeProto node : model.getGraph().getNodeList()) {
      if (node.getOpType().equals(operator) && node.getInputCount() > input) {
        for (TensorProto tensor : model.getGraph().getInitializerList()) {
          if (tensor.getName().equals(node.getInput(input))) {
            return floats(tensor.getFloatDataList());
          }
        }
      }
    }
    throw unlike("a constant of " + operator);
  }

  /// What to throw where something is missing.
  ModelException unlike(String what) {
    return new ModelException(
        path + ": found no " + what + ", expected a model that was trained with plumbline");
  }

  private static float[] floats(List<Float> list) {
    float[] values = new float[list.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = list.get(i);
    }
    return values;
  }
}
