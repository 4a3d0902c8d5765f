package dev.plumbline.backtests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlumblineTest {
  @Test
  void tellsItsCommandsWhenAskedNothing() {
    ProgramCall call = ProgramCall.of();
    assertEquals(0, call.status());
    for (String name :
        new String[] {
          "backtest",
          "optimize",
          "bench",
          "list",
          "parity",
          "sample",
          "bench-data",
          "bench-live",
          "import",
          "cache"
        }) {
      assertTrue(call.out().contains("\n  " + name + " "), name);
    }
    assertEquals(call, ProgramCall.of("--help"));
  }

  @Test
  void tellsItsVersion() {
    ProgramCall call = ProgramCall.of("--version");
    assertEquals(0, call.status());
    assertTrue(call.out().startsWith("plumbline "), call.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "backtest",
        "optimize",
        "bench",
        "list",
        "parity",
        "sample",
        "bench-data",
        "bench-live",
        "import",
        "cache"
      })
  void explainsEachCommandWithExamples(String name) {
    ProgramCall call = ProgramCall.of(name, "--help");
    assertEquals(0, call.status());
    assertTrue(call.out().startsWith("usage: plumbline " + name), call.out());
    assertTrue(call.out().contains("\nexamples:\n  plumbline " + name), call.out());
    assertEquals(call, ProgramCall.of("help", name));
  }

  @Test
  void suggestsTheCommandThatWasMeant() {
    ProgramCall call = ProgramCall.of("bactest", "X");
    assertEquals(2, call.status());
    String expected =
        "plumbline: found the unknown command bactest; did you mean backtest?; expected one of"
            + " backtest, report, serve, doctor, ";
    assertTrue(call.err().startsWith(expected), call.err());
    assertTrue(call.err().endsWith("\nplumbline --help tells more\n"), call.err());
  }
}
