package dev.plumbline.backtests.datafolder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/// SHA-256 of a data folder's content: for each file, by name, its path, a line feed, for a zip its
/// entry's name and a line feed, and the uncompressed bytes.
public final class FolderDigest {
  private FolderDigest() {}

  /// The digest of all files below a folder, in hexadecimal.
  public static String of(Path folder) throws IOException {
    MessageDigest digest = sha256();
    for (String name : names(folder)) {
      digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
      Path file = folder.resolve(name);
      if (name.endsWith(".zip")) {
        LeanZip zip = LeanZip.read(file);
        digest.update((zip.entry() + "\n").getBytes(StandardCharsets.UTF_8));
        digest.update(zip.content());
      } else {
        digest.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /// The paths of all files below a folder, with `/`, in order.
  public static List<String> names(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      return tree.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
