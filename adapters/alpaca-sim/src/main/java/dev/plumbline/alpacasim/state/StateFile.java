package dev.plumbline.alpacasim.state;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpacasim.account.Account;
import dev.plumbline.alpacasim.broker.Simulation;
import dev.plumbline.alpacasim.broker.SimulationClock;
import dev.plumbline.alpacasim.rest.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A file that keeps what the broker knows: accounts with their orders, positions and fills, and
/// the market's time.
///
/// It is a log: every change of the broker is a line with a checksum, written before the customer
/// hears of it, so that a broker killed at any instant goes on where it was. A line torn by such an
/// end is dropped; a damaged line before the last is an error. A power cut may take the last
/// moments with it, as lines are handed to the system but not forced to the disk. A log that has
/// grown is replaced as a whole. Secrets of key pairs are not in it, only their ids. One process at
/// a time: a file beside it, with `.lock` behind its name, is locked.
public final class StateFile implements AutoCloseable {
  private static final long LEAST_TO_RENEW = 16L << 20;

  private final Path path;
  private final FileChannel lockChannel;
  private final StateLog.Content found;
  private final Map<Account, AccountTrack> tracks = new HashMap<>();
  private FileChannel channel;
  private long written;
  private long renewAt = LEAST_TO_RENEW;
  private Instant kept = Instant.MIN;
  private Instant keptTime = Instant.MIN;

  private StateFile(Path path, FileChannel lockChannel, StateLog.Content found) {
    this.path = path;
    this.lockChannel = lockChannel;
    this.found = found;
  }

  /// Opens the file at a path; it need not exist.
  ///
  /// @throws IOException if it cannot be read, is none of ours, is damaged, or another process has
  ///   it open
  public static StateFile open(Path path) throws IOException {
    Path whole = path.toAbsolutePath();
    Files.createDirectories(whole.getParent());
    FileChannel lock =
        FileChannel.open(
            whole.resolveSibling(whole.getFileName() + ".lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE);
    try {
      if (!isLocked(lock)) {
        throw new IOException(
            "cannot use the state file " + path + ": another paper broker has it open");
      }
      return new StateFile(whole, lock, StateLog.read(whole));
    } catch (IOException e) {
      lock.close();
      throw e;
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /// The market's time when the file was last written; empty where there was no file.
  public Optional<Instant> time() {
    return Optional.ofNullable(found.time());
  }

  /// Puts back what the file holds, and keeps from now on what changes; before the simulation is
  /// started.
  ///
  /// @throws IOException if the file cannot be read or written
  public void attach(Simulation simulation) throws IOException {
    try {
      simulation.call(() -> {
        simulation.world().ids().continueFrom(found.ids());
        return simulation;
      });
      if (found.time() != null) {
        List<Account> accounts = new ArrayList<>();
        for (ObjectNode account : found.accounts()) {
          accounts.add(new AccountReader(account).account());
        }
        simulation.restore(found.time(), found.ticked(), accounts);
      }
    } catch (IllegalArgumentException | DateTimeException | NullPointerException e) {
      throw StateLog.damaged(path, e.toString());
    }
    try {
      simulation.call(() -> {
        renew(simulation);
        simulation.world().outbox().keeper(() -> keep(simulation));
        return simulation;
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// Writes what has changed. Where that cannot be done, the broker must not answer.
  private void keep(Simulation simulation) {
    SimulationClock clock = simulation.world().clock();
    boolean moved =
        simulation.ticked().isAfter(kept.plusSeconds(60))
            || clock.isStepping() && clock.now().isAfter(keptTime);
    ObjectNode unit = unit(simulation);
    if (!unit.has("accounts") && !unit.has("removed") && !moved) {
      return;
    }
    keptTime = clock.now();
    try {
      append(unit);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the state file " + path, e);
    }
    kept = simulation.ticked();
    if (written > renewAt) {
      renew(simulation);
    }
  }

  private void append(ObjectNode unit) throws IOException {
    ByteBuffer line = ByteBuffer.wrap(StateLog.line(unit));
    while (line.hasRemaining()) {
      written += channel.write(line);
    }
  }

  private ObjectNode unit(Simulation simulation) {
    ArrayNode changed = Json.array();
    for (Account account : simulation.accounts()) {
      JsonNode changes = tracks.computeIfAbsent(account, AccountTrack::new).changes();
      if (changes != null) {
        changed.add(changes);
      }
    }
    ArrayNode removed = Json.array();
    tracks
        .keySet()
        .removeIf(account -> {
          boolean gone = simulation.accounts().stream().noneMatch(a -> a == account);
          if (gone) {
            removed.add(account.key());
          }
          return gone;
        });
    ObjectNode unit = StateLog.unit();
    if (!removed.isEmpty()) {
      unit.set("removed", removed);
    }
    Json.put(unit, "time", simulation.world().clock().now());
    Json.put(unit, "ticked", simulation.ticked());
    unit.put("ids", simulation.world().ids().count());
    if (!changed.isEmpty()) {
      unit.set("accounts", changed);
    }
    return unit;
  }

  /// Begins the log anew with all there is to know.
  private void renew(Simulation simulation) {
    Path next = path.resolveSibling(path.getFileName() + ".new");
    tracks.clear();
    try {
      FileChannel old = channel;
      channel =
          FileChannel.open(
              next,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING);
      written = 0;
      append(unit(simulation));
      channel.force(true);
      Files.move(next, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      if (old != null) {
        old.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the state file " + path, e);
    }
    kept = simulation.ticked();
    renewAt = Math.max(LEAST_TO_RENEW, 4 * written);
  }

  /// Closes the file; the simulation must have ended.
  ///
  /// @throws IOException if that cannot be done
  @Override
  public void close() throws IOException {
    try {
      if (channel != null) {
        channel.force(true);
        channel.close();
      }
    } finally {
      lockChannel.close();
    }
  }
}
