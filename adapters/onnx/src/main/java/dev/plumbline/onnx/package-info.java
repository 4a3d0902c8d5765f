/// Runs models in ONNX, by ONNX Runtime. The native library is loaded when the first model is
/// opened.
package dev.plumbline.onnx;
