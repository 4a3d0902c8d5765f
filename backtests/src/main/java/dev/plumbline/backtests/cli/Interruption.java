package dev.plumbline.backtests.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// The user's wish to end the process (Ctrl-C), which waits until what was done so far is written.
final class Interruption implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 10;

  private final CountDownLatch stopped = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = Thread.ofPlatform().name("interruption").unstarted(this::hold);
  private final Runnable waker;
  private volatile boolean wished;

  private Interruption(Runnable waker) {
    this.waker = waker;
  }

  /// Begins to listen.
  static Interruption listening() {
    return listening(() -> {});
  }

  /// Begins to listen, and wakes somebody when the wish comes.
  static Interruption listening(Runnable waker) {
    Interruption interruption = new Interruption(waker);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /// Whether the user wants the process to end.
  boolean isWished() {
    return wished;
  }

  /// Says that the run has stopped; what comes now is writing.
  void runIsOver() {
    stopped.countDown();
  }

  /// Says that all is written; the process may end.
  @Override
  public void close() {
    stopped.countDown();
    done.countDown();
    if (!wished) {
      forget();
    }
  }

  /// Stops listening.
  private void forget() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      wished = true;
    }
  }

  /// Holds the end of the process up until all is written.
  private void hold() {
    wished = true;
    waker.run();
    try {
      if (stopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        done.await();
      } else {
        System.err.println("plumbline: the algorithm does not let itself be stopped; no result");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
