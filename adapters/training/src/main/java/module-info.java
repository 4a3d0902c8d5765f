/// Fits models and writes them as ONNX.
module dev.plumbline.training {
  requires transitive dev.plumbline.sdk;
  requires com.fasterxml.jackson.core;
  requires com.google.protobuf;
  requires org.tribuo.classification.core;
  requires org.tribuo.classification.sgd;
  requires org.tribuo.core;
  requires org.tribuo.math;
  requires org.tribuo.util.onnx;
  requires xgboost4j;

  exports dev.plumbline.training;
}
