package dev.plumbline.alpaca.broker;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Wakes the thread that waits for news.
public final class NewsBell {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition rung = lock.newCondition();
  private boolean news;
  private boolean ended;

  /// There is news.
  public void ring() {
    lock.lock();
    try {
      news = true;
      rung.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// The program is to end: nobody waits any more.
  public void end() {
    lock.lock();
    try {
      ended = true;
      rung.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// Waits for news, at most so long; false if the program is to end.
  public boolean await(long nanos) {
    lock.lock();
    try {
      long left = nanos;
      while (!news && !ended && left > 0) {
        left = rung.awaitNanos(left);
      }
      news = false;
      return !ended;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      lock.unlock();
    }
  }

  /// Whether the program is to end.
  public boolean hasEnded() {
    lock.lock();
    try {
      return ended;
    } finally {
      lock.unlock();
    }
  }
}
