package dev.plumbline.backtests.optimize;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/// Waiting for work on other threads.
final class SearchThreads {
  private SearchThreads() {}

  /// What a task gives; what it throws is thrown here.
  static <T> T await(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while trials were running", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
    }
  }
}
