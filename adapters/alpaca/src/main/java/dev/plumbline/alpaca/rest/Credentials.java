package dev.plumbline.alpaca.rest;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/// The pair of keys of an account. Its text never shows the keys.
public final class Credentials {
  /// The variable with the key's name.
  public static final String KEY_ID = "APCA_API_KEY_ID";

  /// The variable with the secret.
  public static final String SECRET_KEY = "APCA_API_SECRET_KEY";

  private static final String HIDDEN = "***";
  private static final Set<PosixFilePermission> OTHERS =
      EnumSet.of(
          PosixFilePermission.GROUP_READ,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_READ,
          PosixFilePermission.OTHERS_WRITE);

  private final String keyId;
  private final String secret;

  private Credentials(String keyId, String secret) {
    this.keyId = keyId;
    this.secret = secret;
  }

  /// A pair of keys.
  ///
  /// @throws IllegalArgumentException if one is empty or holds a blank
  public static Credentials of(String keyId, String secret) {
    if (isUnusable(keyId) || isUnusable(secret)) {
      throw new IllegalArgumentException(
          "found an empty or unreadable key, expected both %s and %s; they come from Alpaca's web page"
              .formatted(KEY_ID, SECRET_KEY));
    }
    return new Credentials(keyId, secret);
  }

  private static boolean isUnusable(String text) {
    return text == null || text.isEmpty() || text.chars().anyMatch(c -> c <= ' ' || c > '~');
  }

  /// The keys of the environment.
  ///
  /// @throws IllegalArgumentException if one is missing
  public static Credentials ofEnvironment(Map<String, String> environment) {
    return of(environment.get(KEY_ID), environment.get(SECRET_KEY));
  }

  /// The keys of a file with lines `APCA_API_KEY_ID=...` and `APCA_API_SECRET_KEY=...` that its
  /// owner alone can read.
  ///
  /// @throws IllegalArgumentException if others can read it, or a key is missing
  /// @throws IOException if it cannot be read
  public static Credentials ofFile(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null) {
      Set<PosixFilePermission> open = EnumSet.copyOf(OTHERS);
      open.retainAll(view.readAttributes().permissions());
      if (!open.isEmpty()) {
        throw new IllegalArgumentException(
            "found keys in %s that others can read (%s), expected a file for its owner alone: chmod 600 %s"
                .formatted(file, open, file));
      }
    }
    Properties lines = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      lines.load(reader);
    }
    return of(lines.getProperty(KEY_ID), lines.getProperty(SECRET_KEY));
  }

  /// The key's name, for the wire alone.
  public String keyId() {
    return keyId;
  }

  /// The secret, for the wire alone.
  public String secret() {
    return secret;
  }

  /// The text without the keys, should they stand in it.
  public String hideIn(String text) {
    return text.replace(secret, HIDDEN).replace(keyId, HIDDEN);
  }

  @Override
  public String toString() {
    return "Credentials[" + HIDDEN + "]";
  }
}
