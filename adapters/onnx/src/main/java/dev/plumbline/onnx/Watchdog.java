package dev.plumbline.onnx;

import java.util.concurrent.locks.LockSupport;

/// Looks after the time that predictions take.
final class Watchdog implements AutoCloseable {
  private static final long LEAST_WAIT_NS = 200_000;

  private final long limitNs;
  private final Thread thread;
  private volatile boolean closed;
  private volatile long startedNs;
  private volatile OnnxModel running;

  Watchdog(long limitNs) {
    this.limitNs = limitNs;
    thread = Thread.ofPlatform().daemon().name("plumbline-onnx-limit").start(this::watchAll);
  }

  void watch(OnnxModel model, long nowNs) {
    startedNs = nowNs;
    running = model;
  }

  /// The prediction is over; the next one is not stopped for it.
  void release() {
    OnnxModel model = running;
    synchronized (this) {
      running = null;
    }
    model.allow();
  }

  private void watchAll() {
    long waitNs = Math.max(LEAST_WAIT_NS, limitNs / 4);
    while (!closed) {
      LockSupport.parkNanos(waitNs);
      synchronized (this) {
        OnnxModel model = running;
        if (model != null && System.nanoTime() - startedNs >= limitNs) {
          model.stop();
        }
      }
    }
  }

  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }
}
