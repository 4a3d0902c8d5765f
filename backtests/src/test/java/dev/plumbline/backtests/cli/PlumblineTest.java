package dev.plumbline.backtests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlumblineTest {
  @Test
  void tellsItsCommandsWhenAskedNothing() {
    ProgramCall call = ProgramCall.of();
    assertEquals(0, call.status());
    for (String name : Plumbline.NAMES) {
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
  @MethodSource("commands")
  void explainsEachCommandWithExamples(String name) {
    ProgramCall call = ProgramCall.of(name, "--help");
    assertEquals(0, call.status());
    assertTrue(call.out().startsWith("usage: plumbline " + name), call.out());
    assertTrue(call.out().contains("\nexamples:\n  plumbline " + name), call.out());
    assertEquals(call, ProgramCall.of("help", name));
  }

  @Test
  void tellsAllAtOnce() {
    String all = ProgramCall.of("help", "all").out();
    for (String name : Plumbline.NAMES) {
      assertTrue(all.contains("## " + name + "\n\n```text\nusage: plumbline " + name), name);
    }
  }

  static List<String> commands() {
    return Plumbline.NAMES;
  }

  @Test
  void suggestsTheOptionThatWasMeant() {
    ProgramCall call = ProgramCall.of("backtest", "SampleSmaCross", "--dta", "x");
    assertEquals(2, call.status());
    assertTrue(call.err().contains("did you mean --data?"), call.err());
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
