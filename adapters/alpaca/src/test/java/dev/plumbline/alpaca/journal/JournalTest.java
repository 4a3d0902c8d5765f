package dev.plumbline.alpaca.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("orders.journal");
  }

  private void write(int count) {
    try (Journal journal = Journal.open(folder)) {
      for (int i = 0; i < count; i++) {
        journal.append(journal.entry("note").put("n", i));
      }
    }
  }

  private List<Integer> numbers() {
    try (Journal journal = Journal.open(folder)) {
      return journal.records().stream().map(r -> r.path("n").asInt()).toList();
    }
  }

  @Test
  void givesBackWhatWasWritten() {
    write(3);
    assertEquals(List.of(0, 1, 2), numbers());
  }

  @Test
  void goesOnBehindWhatWasThere() {
    write(2);
    write(2);
    assertEquals(List.of(0, 1, 0, 1), numbers());
  }

  @Test
  void cutsOffALastLineThatWasNotFinishedAtEveryLength() throws IOException {
    write(3);
    byte[] whole = Files.readAllBytes(file());
    String text = new String(whole, StandardCharsets.UTF_8);
    int lastLine = text.lastIndexOf('\n', text.length() - 2) + 1;
    for (int length = lastLine; length < whole.length; length++) {
      Files.write(file(), java.util.Arrays.copyOf(whole, length));
      assertEquals(List.of(0, 1), numbers(), "cut to " + length + " bytes");
    }
    assertTrue(Files.size(folder.resolve("orders.journal.torn")) > 0);
    write(1);
    assertEquals(List.of(0, 1, 0), numbers());
  }

  @Test
  void refusesEveryChangedByteButTheVeryLast() throws IOException {
    write(4);
    byte[] whole = Files.readAllBytes(file());
    List<Integer> passed = new ArrayList<>();
    for (int at = 0; at < whole.length - 1; at++) {
      byte[] changed = whole.clone();
      changed[at] ^= 1;
      Files.write(file(), changed);
      try {
        numbers();
        passed.add(at);
      } catch (JournalException refused) {
        assertTrue(refused.getMessage().contains("damaged"), refused.getMessage());
      }
    }
    assertEquals(List.of(), passed);
  }

  @Test
  void refusesALineThatWasTakenOut() throws IOException {
    write(4);
    List<String> lines = Files.readAllLines(file());
    lines.remove(1);
    Files.write(file(), lines);
    JournalException refused = assertThrows(JournalException.class, () -> Journal.open(folder));
    assertTrue(refused.getMessage().contains("line 2"), refused.getMessage());
  }

  @Test
  void isLockedWhileItIsOpen() {
    try (Journal first = Journal.open(folder)) {
      JournalException refused = assertThrows(JournalException.class, () -> Journal.open(folder));
      assertTrue(refused.getMessage().contains(first.folder().toString()));
      assertTrue(refused.getMessage().contains("in use by another run"));
    }
    assertEquals(List.of(), numbers());
  }

  @Test
  void isOnTheDiskBeforeAppendReturns() throws IOException {
    try (Journal journal = Journal.open(folder)) {
      journal.append(journal.entry("intent").put("id", 1));
      assertTrue(Files.readString(file()).contains("\"id\":1"));
    }
  }

  @Test
  void refusesWhatIsNoJournal() throws IOException {
    Files.writeString(file(), "hello\nworld\n", StandardOpenOption.CREATE);
    assertThrows(JournalException.class, () -> Journal.open(folder));
  }
}
