package dev.plumbline.backtests.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionTest {
  private static final List<String> KNOWN = List.of("backtest", "list", "parity", "GALA");

  @Test
  void findsWordsWithFewLettersWrong() {
    assertEquals(Optional.of("backtest"), Suggestion.of("bactest", KNOWN));
    assertEquals(Optional.of("parity"), Suggestion.of("pairty", KNOWN));
    assertEquals(Optional.of("GALA"), Suggestion.of("galla", KNOWN));
  }

  @Test
  void findsWordsThatBeginTheSame() {
    assertEquals(Optional.of("backtest"), Suggestion.of("back", KNOWN));
    assertEquals(Optional.of("backtest"), Suggestion.of("backtesting-all", KNOWN));
  }

  @Test
  void staysSilentWhenNothingIsNear() {
    assertEquals(Optional.empty(), Suggestion.of("dashboard", KNOWN));
    assertEquals(Optional.empty(), Suggestion.of("", KNOWN));
    assertEquals(Optional.empty(), Suggestion.of("x", List.of()));
  }
}
