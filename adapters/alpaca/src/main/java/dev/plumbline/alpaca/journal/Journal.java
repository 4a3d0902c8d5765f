package dev.plumbline.alpaca.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/// An append-only file of records, one a line, that outlives the process that writes it.
///
/// A line is `CHECKSUM JSON`: an object, and in front of it eight hexadecimal digits of the CRC-32C
/// of the line before's checksum and that object. As each checksum covers what came before, a line
/// that was changed, lost or put in is found out. [#append(ObjectNode)] returns once the record is
/// on the disk. A last line that was cut off was never acted on: it is moved to a file beside. Any
/// other damage is refused.
///
/// The folder is locked while it is open: a second process, or a second journal in this one, is
/// refused. One thread at a time.
public final class Journal implements AutoCloseable {
  private static final String FILE = "orders.journal";
  private static final String LOCK = "lock";
  private static final int CHECKSUM_LENGTH = 8;

  private final Path folder;
  private final ObjectMapper mapper = new ObjectMapper();
  private final FileChannel lockChannel;
  private final FileLock lock;
  private final FileChannel channel;
  private final List<ObjectNode> found = new ArrayList<>();
  private Consumer<String> point = name -> {};
  private byte[] chain = new byte[CHECKSUM_LENGTH];

  private Journal(Path folder, FileChannel lockChannel, FileLock lock) throws IOException {
    this.folder = folder;
    this.lockChannel = lockChannel;
    this.lock = lock;
    Path file = folder.resolve(FILE);
    this.channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    read(file);
  }

  /// Opens the journal of a folder; both are made if absent.
  ///
  /// @throws JournalException if another process has it, it is damaged, or cannot be written
  public static Journal open(Path folder) {
    try {
      Files.createDirectories(folder);
      FileChannel lockChannel =
          FileChannel.open(
              folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(lockChannel);
      if (lock == null) {
        lockChannel.close();
        throw new JournalException(
            "the journal "
                + folder
                + " is in use by another run; two on one account would trade"
                + " against each other. Stop the other one first",
            null);
      }
      try {
        return new Journal(folder, lockChannel, lock);
      } catch (IOException | RuntimeException e) {
        lockChannel.close();
        throw e;
      }
    } catch (IOException e) {
      throw new JournalException("cannot use the journal " + folder + ": " + e, e);
    }
  }

  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private void read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    int start = 0;
    int number = 0;
    while (start < bytes.length) {
      int end = start;
      while (end < bytes.length && bytes[end] != '\n') {
        end++;
      }
      number++;
      ObjectNode entry = end == bytes.length ? null : entry(bytes, start, end);
      if (entry == null) {
        cutOff(file, bytes, start, number);
        break;
      }
      found.add(entry);
      start = end + 1;
    }
    channel.position(start);
  }

  /// The record of a line, null where the line is not what was written.
  private ObjectNode entry(byte[] bytes, int start, int end) {
    int json = start + CHECKSUM_LENGTH + 1;
    if (end <= json || bytes[json - 1] != ' ') {
      return null;
    }
    CRC32C next = continued(bytes, json, end);
    String written = new String(bytes, start, CHECKSUM_LENGTH, StandardCharsets.US_ASCII);
    if (!written.equals(hex(next))) {
      return null;
    }
    try {
      ObjectNode entry =
          (ObjectNode) mapper.readTree(new String(bytes, json, end - json, StandardCharsets.UTF_8));
      accept(next);
      return entry;
    } catch (JsonProcessingException | ClassCastException e) {
      return null;
    }
  }

  private CRC32C continued(byte[] bytes, int from, int to) {
    CRC32C next = new CRC32C();
    next.update(chain);
    next.update(bytes, from, to - from);
    return next;
  }

  private void accept(CRC32C next) {
    chain = hex(next).getBytes(StandardCharsets.US_ASCII);
  }

  private static String hex(CRC32C value) {
    return "%08x".formatted(value.getValue());
  }

  /// Takes a last line without its end away; refuses a damaged whole one.
  private void cutOff(Path file, byte[] bytes, int start, int number) throws IOException {
    for (int i = start; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        throw new JournalException(
            ("line %d of %s is damaged: it was changed after it was written, or the disk failed."
                 + " Nothing is sent on such a journal; compare it with the broker's orders, then"
                 + " begin a new folder")
                .formatted(number, file),
            null);
      }
    }
    Files.write(
        folder.resolve(FILE + ".torn"),
        Arrays.copyOfRange(bytes, start, bytes.length),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
    channel.truncate(start);
    channel.force(true);
  }

  /// The records that were there when it was opened, oldest first.
  public List<ObjectNode> records() {
    return List.copyOf(found);
  }

  /// Where it is.
  public Path folder() {
    return folder;
  }

  /// A new, empty record of a kind.
  public ObjectNode entry(String kind) {
    return mapper.createObjectNode().put("t", kind);
  }

  /// Says who is told before and after each record is written, with a name such as `before intent`:
  /// how a test ends the process at a chosen instant.
  public void onPoint(Consumer<String> listener) {
    point = listener;
  }

  /// Writes a record and waits until it is on the disk.
  ///
  /// @throws JournalException if that fails: nothing may then be sent
  public void append(ObjectNode entry) {
    point.accept("before " + entry.path("t").asText());
    byte[] json = entry.toString().getBytes(StandardCharsets.UTF_8);
    CRC32C next = continued(json, 0, json.length);
    ByteBuffer line = ByteBuffer.allocate(json.length + CHECKSUM_LENGTH + 2);
    line.put(hex(next).getBytes(StandardCharsets.US_ASCII)).put((byte) ' ').put(json);
    line.put((byte) '\n').flip();
    try {
      while (line.hasRemaining()) {
        channel.write(line);
      }
      channel.force(false);
    } catch (IOException e) {
      throw new JournalException(
          "cannot write to the journal " + folder + ": " + e + "; nothing more is sent", e);
    }
    accept(next);
    point.accept("after " + entry.path("t").asText());
  }

  @Override
  public void close() {
    try {
      channel.close();
      lock.release();
      lockChannel.close();
    } catch (IOException e) {
      throw new JournalException("cannot close the journal " + folder + ": " + e, e);
    }
  }
}
