/// Runs models in ONNX.
module dev.plumbline.onnx {
  requires transitive dev.plumbline.sdk;
  requires com.microsoft.onnxruntime;

  exports dev.plumbline.onnx;

  provides dev.plumbline.sdk.spi.ModelSource with
      dev.plumbline.onnx.OnnxModelSource;
}
