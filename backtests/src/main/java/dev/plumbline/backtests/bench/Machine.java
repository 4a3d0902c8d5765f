package dev.plumbline.backtests.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/// What figures were measured on, and how fast it is at three loops that anyone can repeat.
///
/// @param day the day of the measurement, UTC
/// @param processor its name
/// @param cores processors the program may use
/// @param memoryBytes memory of the machine; 0 where it is not known
/// @param java version and maker of Java
/// @param system the operating system
/// @param load processes that wanted to run in the last minute, this one included; negative where
///   it is not known
public record Machine(
    LocalDate day,
    String processor,
    int cores,
    long memoryBytes,
    String java,
    String system,
    double load) {
  private static final int STEPS = 400_000_000;
  private static final int READS = 20_000_000;
  private static final int ARRAY = 1 << 24;

  /// This machine, now.
  public static Machine now() {
    return new Machine(
        LocalDate.now(ZoneOffset.UTC),
        line("/proc/cpuinfo", "model name").orElse(System.getProperty("os.arch")),
        Runtime.getRuntime().availableProcessors(),
        line("/proc/meminfo", "MemTotal")
            .map(text -> Long.parseLong(text.replaceAll("\\D", "")) * 1024)
            .orElse(0L),
        System.getProperty("java.vm.version") + ", " + System.getProperty("java.vendor"),
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static Optional<String> line(String file, String name) {
    try {
      return Files.readAllLines(Path.of(file)).stream()
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// The three loops, best of three each: xorshift steps, dependent multiply-adds, random reads.
  static String calibration() {
    double xorshift = Double.MAX_VALUE;
    double multiplyAdd = Double.MAX_VALUE;
    double reads = Double.MAX_VALUE;
    int[] array = new int[ARRAY];
    double check = 0;
    for (int i = 0; i < 3; i++) {
      long begin = CpuTime.ofThreadNs();
      check += xorshift();
      long afterShifts = CpuTime.ofThreadNs();
      check += multiplyAdd();
      long afterAdds = CpuTime.ofThreadNs();
      check += reads(array);
      long end = CpuTime.ofThreadNs();
      xorshift = Math.min(xorshift, (afterShifts - begin) / 1e9);
      multiplyAdd = Math.min(multiplyAdd, (afterAdds - afterShifts) / 1e9);
      reads = Math.min(reads, (end - afterAdds) / 1e9);
    }
    return String.format(
        Locale.ROOT,
        "400 million xorshift steps %.2f s, 400 million dependent double multiply-adds %.2f s, 20"
            + " million random reads in a 64 MiB array %.2f s (check %s)",
        xorshift,
        multiplyAdd,
        reads,
        Double.isNaN(check) ? "bad" : "ok");
  }

  private static long xorshift() {
    long x = 88_172_645_463_325_252L;
    for (int i = 0; i < STEPS; i++) {
      x ^= x << 13;
      x ^= x >>> 7;
      x ^= x << 17;
    }
    return x;
  }

  private static double multiplyAdd() {
    // not 1, which every step gives back and a compiler computes in advance
    double x = 0.5;
    for (int i = 0; i < STEPS; i++) {
      x = x * 0.999_999 + 0.000_001;
    }
    return x;
  }

  private static long reads(int[] array) {
    long x = 88_172_645_463_325_252L;
    long sum = 0;
    for (int i = 0; i < READS; i++) {
      x ^= x << 13;
      x ^= x >>> 7;
      x ^= x << 17;
      sum += array[(int) (x & ARRAY - 1)];
    }
    return sum;
  }

  /// In a line, for people.
  public String text() {
    return String.format(
        Locale.ROOT,
        "%s, %d processors, %.0f GiB, Java %s, %s; load %.1f when the run began",
        processor,
        cores,
        memoryBytes / (double) (1 << 30),
        java,
        system,
        load);
  }
}
