package dev.plumbline.backtests.bench;

import java.lang.management.ManagementFactory;

/// What the calling thread has used: unlike the clock on the wall this says little of what else the
/// machine does.
final class CpuTime {
  private static final com.sun.management.ThreadMXBean BEAN =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  private CpuTime() {}

  /// Processor time, in nanoseconds.
  static long ofThreadNs() {
    return BEAN.getCurrentThreadCpuTime();
  }

  /// Bytes allocated.
  static long allocatedBytes() {
    return BEAN.getCurrentThreadAllocatedBytes();
  }
}
