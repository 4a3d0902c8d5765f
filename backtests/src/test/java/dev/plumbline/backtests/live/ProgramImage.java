package dev.plumbline.backtests.live;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/// The program packed into one jar, with the JVM's cache of what its start loads and links: a
/// process of it starts in a fraction of the time, so that hundreds can be killed.
///
/// @param jar the compiled classes of all modules
/// @param cache the JVM's cache; not there before the first [#trainedBy(List)]
record ProgramImage(Path jar, Path cache) {
  private static final List<String> FLAGS =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m", "-Xlog:disable");

  /// Packs the class path's folders.
  static ProgramImage pack(Path folder) throws IOException {
    Path jar = folder.resolve("program.jar");
    Set<String> seen = new HashSet<>(Set.of("module-info.class"));
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      entries.setLevel(0);
      for (String place : classPath()) {
        Path root = Path.of(place);
        if (Files.isDirectory(root)) {
          add(root, entries, seen);
        }
      }
    }
    return new ProgramImage(jar, folder.resolve("program.aot"));
  }

  private static String[] classPath() {
    return System.getProperty("java.class.path").split(File.pathSeparator);
  }

  private static void add(Path root, JarOutputStream entries, Set<String> seen) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(root)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      String name = root.relativize(file).toString().replace(File.separatorChar, '/');
      if (seen.add(name)) {
        entries.putNextEntry(new ZipEntry(name));
        Files.copy(file, entries);
        entries.closeEntry();
      }
    }
  }

  /// The command line of a process that writes the cache when it ends.
  List<String> trainedBy(List<String> words) {
    return command("-XX:AOTCacheOutput=" + cache, words);
  }

  /// The command line of a process that starts from the cache, where there is one.
  List<String> command(List<String> words) {
    return command(Files.exists(cache) ? "-XX:AOTCache=" + cache : "-Xshare:auto", words);
  }

  private List<String> command(String how, List<String> words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(FLAGS);
    command.add(how);
    command.add("-cp");
    StringBuilder path = new StringBuilder(jar.toString());
    for (String place : classPath()) {
      if (!Files.isDirectory(Path.of(place)) && Files.exists(Path.of(place))) {
        path.append(File.pathSeparatorChar).append(place);
      }
    }
    command.add(path.toString());
    command.add("dev.plumbline.launch.Main");
    command.addAll(words);
    return command;
  }
}
