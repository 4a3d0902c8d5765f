package dev.plumbline.training;

import ai.onnx.proto.OnnxMl.AttributeProto;
import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.NodeProto;
import ai.onnx.proto.OnnxMl.OperatorSetIdProto;
import ai.onnx.proto.OnnxMl.StringStringEntryProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import ai.onnx.proto.OnnxMl.TensorShapeProto;
import ai.onnx.proto.OnnxMl.TypeProto;
import ai.onnx.proto.OnnxMl.ValueInfoProto;
import dev.plumbline.sdk.model.ModelCard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;

/// A graph in the making: features in, probabilities out, the card beside.
///
/// Source: the ONNX specification, operators of opset 13 and of ai.onnx.ml 3.
final class OnnxGraph {
  private static final String INPUT = "features";
  private static final String OUTPUT = "probabilities";
  private static final int IR_VERSION = 8;
  private static final int OPSET = 13;
  private static final int ML_OPSET = 3;

  private final ModelCard card;
  private final GraphProto.Builder graph = GraphProto.newBuilder();
  private int names;

  OnnxGraph(ModelCard card) {
    this.card = card;
    graph.setName(card.family());
    graph.addInput(value(INPUT, card.features().size()));
    graph.addOutput(value(OUTPUT, card.outputs().size()));
  }

  private static ValueInfoProto value(String name, int columns) {
    TensorShapeProto shape =
        TensorShapeProto.newBuilder()
            .addDim(TensorShapeProto.Dimension.newBuilder().setDimParam("rows"))
            .addDim(TensorShapeProto.Dimension.newBuilder().setDimValue(columns))
            .build();
    TypeProto.Tensor tensor =
        TypeProto.Tensor.newBuilder()
            .setElemType(TensorProto.DataType.FLOAT.getNumber())
            .setShape(shape)
            .build();
    return ValueInfoProto.newBuilder()
        .setName(name)
        .setType(TypeProto.newBuilder().setTensorType(tensor))
        .build();
  }

  /// The features, scaled.
  String scaled(Scaling scaling) {
    String output = newName();
    graph.addNode(
        NodeProto.newBuilder()
            .setDomain("ai.onnx.ml")
            .setOpType("Scaler")
            .addInput(INPUT)
            .addOutput(output)
            .addAttribute(floats("offset", scaling.means()))
            .addAttribute(floats("scale", scaling.scales())));
    return output;
  }

  private static AttributeProto floats(String name, float[] values) {
    AttributeProto.Builder attribute =
        AttributeProto.newBuilder().setName(name).setType(AttributeProto.AttributeType.FLOATS);
    for (float value : values) {
      attribute.addFloats(value);
    }
    return attribute.build();
  }

  /// A product with weights, and a bias.
  ///
  /// @param weights by input, then by column
  String linear(String input, float[] weights, float[] bias, int columns) {
    String matrix = constant(weights, weights.length / columns, columns);
    return node("Gemm", input, matrix, constant(bias, columns));
  }

  /// The outputs, from the scores: of one score its logistic probability.
  void probabilities(String scores, int columns) {
    finish(columns == 1 ? "Sigmoid" : "Softmax", scores);
  }

  /// Trees, from the features to the outputs.
  void trees(TreeModel model) {
    TreeNodes nodes = new TreeNodes(model);
    String scores = newName();
    NodeProto.Builder node =
        NodeProto.newBuilder()
            .setDomain("ai.onnx.ml")
            .setOpType("TreeEnsembleRegressor")
            .addInput(INPUT)
            .addOutput(scores);
    nodes.attributes().forEach(node::addAttribute);
    graph.addNode(node);
    finish(model.classes() == 1 ? "Sigmoid" : "Softmax", scores);
  }

  private void finish(String operator, String input) {
    NodeProto.Builder node =
        NodeProto.newBuilder().setOpType(operator).addInput(input).addOutput(OUTPUT);
    if (operator.equals("Softmax")) {
      node.addAttribute(
          AttributeProto.newBuilder()
              .setName("axis")
              .setType(AttributeProto.AttributeType.INT)
              .setI(1));
    }
    graph.addNode(node);
  }

  private String node(String operator, String... inputs) {
    String output = newName();
    NodeProto.Builder node = NodeProto.newBuilder().setOpType(operator).addOutput(output);
    for (String input : inputs) {
      node.addInput(input);
    }
    graph.addNode(node);
    return output;
  }

  private String constant(float[] values, int... shape) {
    String name = newName();
    TensorProto.Builder tensor =
        TensorProto.newBuilder().setName(name).setDataType(TensorProto.DataType.FLOAT.getNumber());
    for (int size : shape) {
      tensor.addDims(size);
    }
    for (float value : values) {
      tensor.addFloatData(value);
    }
    graph.addInitializer(tensor);
    return name;
  }

  private String newName() {
    return "t" + names++;
  }

  /// Writes the file; what was there is replaced in one step.
  void save(Path file) {
    save(file, Map.of());
  }

  /// The same, with further texts beside the card.
  void save(Path file, Map<String, String> more) {
    ModelProto.Builder model =
        ModelProto.newBuilder()
            .setIrVersion(IR_VERSION)
            .setProducerName("plumbline")
            .setGraph(graph)
            .addOpsetImport(OperatorSetIdProto.newBuilder().setDomain("").setVersion(OPSET))
            .addOpsetImport(
                OperatorSetIdProto.newBuilder().setDomain("ai.onnx.ml").setVersion(ML_OPSET));
    Map<String, String> texts = new TreeMap<>(card.properties());
    texts.putAll(more);
    texts.forEach((key, text) ->
        model.addMetadataProps(StringStringEntryProto.newBuilder().setKey(key).setValue(text)));
    try {
      Path folder = file.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      Path part = Files.createTempFile(folder, file.getFileName().toString(), ".part");
      Files.write(part, model.build().toByteArray());
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": the model cannot be written", e);
    }
  }
}
