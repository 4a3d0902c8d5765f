package dev.plumbline.alpaca.broker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/// The kill switch: a file in the journal's folder that any process of the same user can write.
public final class HaltRequest {
  /// What is to be done.
  public enum Mode {
    /// Send nothing more; leave orders and positions as they are.
    FREEZE,
    /// Cancel all orders, close all positions, then send nothing more.
    FLATTEN
  }

  private static final String FILE = "halt";

  private final Path file;

  /// The switch of a journal's folder.
  public HaltRequest(Path folder) {
    this.file = folder.resolve(FILE);
  }

  /// Uses it.
  ///
  /// @throws IOException if the file cannot be written
  public void write(Mode mode) throws IOException {
    Path fresh = file.resolveSibling(FILE + ".new");
    Files.writeString(fresh, mode.name().toLowerCase(Locale.ROOT) + "\n");
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /// What was asked for, null if nothing; a file that cannot be understood freezes.
  public Mode read() {
    try {
      if (!Files.exists(file)) {
        return null;
      }
      String word = Files.readString(file, StandardCharsets.UTF_8).strip();
      return word.equalsIgnoreCase(Mode.FLATTEN.name()) ? Mode.FLATTEN : Mode.FREEZE;
    } catch (NoSuchFileException gone) {
      return null;
    } catch (IOException unreadable) {
      return Mode.FREEZE;
    }
  }

  /// Takes the request back.
  public void clear() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new IllegalStateException("cannot delete " + file + ": " + e.getMessage(), e);
    }
  }
}
