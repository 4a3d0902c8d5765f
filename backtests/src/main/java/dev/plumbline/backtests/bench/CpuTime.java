package dev.plumbline.backtests.bench;

import java.lang.management.ManagementFactory;

/// What the calling thread has used: unlike the clock on the wall this says little of what else the
/// machine does.
final class CpuTime {
  private CpuTime() {}

  /// Processor time, in nanoseconds.
  static long ofThreadNs() {
    return bean().getCurrentThreadCpuTime();
  }

  /// Bytes allocated.
  static long allocatedBytes() {
    return bean().getCurrentThreadAllocatedBytes();
  }

  private static com.sun.management.ThreadMXBean bean() {
    return (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
  }
}
