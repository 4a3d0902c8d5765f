package dev.plumbline.backtests.optimize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialStoreTest {
  private static final List<String> SWEEP = List.of("algorithm: A", "grid: a=1,2");

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void keepThreeTrials() throws IOException {
    file = folder.resolve(TrialStore.FILE);
    try (TrialStore store = TrialStore.open(folder, SWEEP)) {
      for (int i = 0; i < 3; i++) {
        store.add(SomeTrials.trial(i, Map.of()));
      }
    }
  }

  @Test
  void givesBackWhatItKept() throws IOException {
    try (TrialStore store = TrialStore.open(folder, SWEEP)) {
      assertEquals(3, store.found().size());
      assertEquals(SomeTrials.trial(2, Map.of()), store.found().get(2));
      assertEquals("1.50", store.found().get(2).figures().get(Measure.SHARPE).toString());
    }
  }

  /// A process that is killed while it writes leaves half a line.
  @Test
  void cutsOffALineThatIsNotWhole() throws IOException {
    long whole = Files.size(file);
    Files.writeString(file, "1234abcd {\"tri", StandardOpenOption.APPEND);
    try (TrialStore store = TrialStore.open(folder, SWEEP)) {
      assertEquals(3, store.found().size());
      assertEquals(0, store.damaged());
    }
    assertEquals(whole, Files.size(file));
  }

  @Test
  void passesOverADamagedLineAndCountsIt() throws IOException {
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst("\"trial\":1,", "\"trial\":9,"));
    try (TrialStore store = TrialStore.open(folder, SWEEP)) {
      assertEquals(List.of(0, 2), List.copyOf(store.found().keySet()));
      assertEquals(1, store.damaged());
    }
  }

  @Test
  void refusesTheTrialsOfAnotherSweepAndSaysWhatDiffers() {
    List<String> other = List.of("algorithm: A", "grid: a=1,2,3");
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> TrialStore.open(folder, other));
    assertTrue(
        error.getMessage().contains("(grid: a=1,2; this one has grid: a=1,2,3)"),
        error.getMessage());
  }

  @Test
  void isOpenOnceAtATime() throws IOException {
    try (TrialStore store = TrialStore.open(folder, SWEEP)) {
      assertEquals(3, store.found().size());
      assertThrows(IOException.class, () -> TrialStore.open(folder, SWEEP));
    }
  }
}
