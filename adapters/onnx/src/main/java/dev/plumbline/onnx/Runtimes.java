package dev.plumbline.onnx;

import ai.onnxruntime.OrtEnvironment;
import dev.plumbline.sdk.model.ModelException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/// ONNX Runtime itself.
final class Runtimes {
  /// The library's first call needs far more stack than a thread has by default: measured with
  /// 1.29.0, it ends the whole process where the command line is longer than some 4,000 characters.
  private static final long STACK_BYTES = 64L << 20;

  private Runtimes() {}

  /// The environment of this process, made on first use.
  ///
  /// @throws ModelException if the native library cannot be loaded
  static OrtEnvironment environment() {
    CompletableFuture<OrtEnvironment> made = new CompletableFuture<>();
    Thread thread = new Thread(null, () -> make(made), "plumbline-onnx-start", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return made.join();
    } catch (CompletionException e) {
      throw new ModelException(
          "ONNX Runtime cannot be started here: " + e.getCause().getMessage(), e.getCause());
    }
  }

  private static void make(CompletableFuture<OrtEnvironment> made) {
    try {
      made.complete(OrtEnvironment.getEnvironment());
    } catch (RuntimeException | LinkageError e) {
      made.completeExceptionally(e);
    }
  }
}
