package dev.plumbline.sdk.algorithm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.time.Nanos;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class AlgorithmTest {
  private final TestEngine engine = new TestEngine();
  private final Algorithm algorithm = engine.algorithm();

  @Test
  void refusesWordsBeforeAnEngineIsAttached() {
    Algorithm alone = new TestEngine.Nothing();
    IllegalStateException error = assertThrows(IllegalStateException.class, alone::time);
    assertTrue(error.getMessage().contains("initialize()"), error.getMessage());
  }

  @Test
  void takesOneEngineOnly() {
    assertThrows(IllegalStateException.class, () -> algorithm.attach(new TestEngine()));
  }

  @Test
  void isNamedAfterItsClassUntilItIsNamed() {
    assertEquals("Nothing", algorithm.name());
    algorithm.setName("Mine");
    assertEquals("Mine", algorithm.name());
  }

  @Test
  void tellsTheTimeOfItsTimeZone() {
    assertEquals(LocalDateTime.of(2013, 10, 7, 12, 0), algorithm.time());
    assertEquals(Nanos.toInstant(Nanos.parse("2013-10-07T16:00:00")), algorithm.utcTime());
  }

  @Test
  void keepsTheSliceOfTheStep() {
    assertNull(algorithm.currentSlice());
    Slice slice = TestHistory.slice(Nanos.of(2013, 10, 7), List.of());
    algorithm.setCurrentSlice(slice);
    assertSame(slice, algorithm.currentSlice());
  }

  @Test
  void givesParametersInTheTypeOfTheirDefault() {
    engine.state.parameters().put("fast", "10");
    engine.state.parameters().put("ratio", " 1,000.5 ");
    engine.state.parameters().put("word", "fast");
    assertNull(algorithm.getParameter("none"));
    assertEquals("x", algorithm.getParameter("none", "x"));
    assertEquals("10", algorithm.getParameter("fast"));
    assertEquals(10, algorithm.getParameter("fast", 100));
    assertEquals(10.0, algorithm.getParameter("fast", 2.5));
    assertEquals(1000.5, algorithm.getParameter("ratio", 2.5));
    assertEquals(100, algorithm.getParameter("word", 100));
    assertEquals(100, algorithm.getParameter("ratio", 100));
    assertEquals(2.5, algorithm.getParameter("word", 2.5));
  }

  @Test
  void writesRepeatedDebugAndErrorLinesOnceButEveryLogLine() {
    algorithm.debug("a");
    algorithm.debug("a");
    algorithm.error("b");
    algorithm.error("b");
    algorithm.debug("c");
    algorithm.debug("a");
    algorithm.log("d");
    algorithm.log("d");
    algorithm.log("");
    assertEquals(
        List.of("DEBUG a", "ERROR b", "DEBUG c", "DEBUG a", "LOG d", "LOG d"), engine.lines);
  }

  @Test
  void quitsWithALine() {
    algorithm.quit("enough");
    assertEquals("enough", engine.quit);
    assertEquals(List.of("DEBUG Quit(): enough"), engine.lines);
  }

  @Test
  void knowsSymbolsOfAddedSecuritiesAlone() {
    algorithm.addEquity("SPY");
    assertEquals("SPY", algorithm.symbol("spy").value());
    assertThrows(NoSuchElementException.class, () -> algorithm.symbol("IBM"));
    assertEquals("IBM", algorithm.equitySymbol("IBM").value());
  }

  @Test
  void setsRuntimeStatisticsAsLeanPrintsNumbers() {
    algorithm.setRuntimeStatistic("word", "x");
    algorithm.setRuntimeStatistic("number", 1.50);
    assertEquals("{word=x, number=1.5}", engine.statistics.toString());
  }
}
