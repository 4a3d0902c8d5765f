package dev.plumbline.backtests.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a Java process holds: heap behind a full collection, threads, sockets. Linux only.
///
/// @param heap bytes in use
/// @param threads threads of the system
/// @param sockets open sockets
record ProcessLook(long heap, int threads, int sockets) {
  private static final Pattern USED = Pattern.compile("used (\\d+)K");

  static boolean isPossible() {
    return Files.isDirectory(Path.of("/proc/self/fd")) && Files.exists(jcmd());
  }

  private static Path jcmd() {
    return Path.of(System.getProperty("java.home"), "bin", "jcmd");
  }

  static ProcessLook at(long pid) throws IOException, InterruptedException {
    ask(pid, "GC.run");
    String info = ask(pid, "GC.heap_info");
    long heap = 0;
    Matcher matcher = USED.matcher(info.replaceFirst("(?s)Metaspace.*", ""));
    while (matcher.find()) {
      heap += Long.parseLong(matcher.group(1)) * 1024;
    }
    if (heap == 0) {
      throw new AssertionError("no use of the heap in: " + info);
    }
    Path process = Path.of("/proc", Long.toString(pid));
    return new ProcessLook(
        heap, count(process.resolve("task"), false), count(process.resolve("fd"), true));
  }

  private static String ask(long pid, String what) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(List.of(jcmd().toString(), Long.toString(pid), what))
            .redirectErrorStream(true)
            .start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
      throw new AssertionError("jcmd " + what + ": " + text);
    }
    return text;
  }

  private static int count(Path folder, boolean socketsOnly) throws IOException {
    int count = 0;
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.toList()) {
        try {
          boolean counts =
              !socketsOnly || Files.readSymbolicLink(entry).toString().startsWith("socket:");
          count += counts ? 1 : 0;
        } catch (IOException e) {
          // closed meanwhile: it does not count
        }
      }
    }
    return count;
  }

  @Override
  public String toString() {
    return "%.1f MB, %d threads, %d sockets".formatted(heap / 1e6, threads, sockets);
  }
}
