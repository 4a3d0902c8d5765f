package dev.plumbline.sdk.corporate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.time.Nanos;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapFileTest {
  private static final MapFile FOX =
      new MapFile(
          "tfcfa",
          List.of(
              new MapFileRow(LocalDate.of(2019, 3, 18), "foxa", "Q"),
              new MapFileRow(LocalDate.of(2004, 11, 12), "nwsa", "Q"),
              new MapFileRow(LocalDate.of(2013, 6, 28), "nwsa", "Q"),
              new MapFileRow(LocalDate.of(2013, 6, 28), "nwsa", "Q")));

  @Test
  void aTickerHoldsUntilItsDate() {
    assertEquals("NWSA", FOX.mappedSymbol(LocalDate.of(2000, 1, 1)));
    assertEquals("NWSA", FOX.mappedSymbol(LocalDate.of(2013, 6, 28)));
    assertEquals("FOXA", FOX.mappedSymbol(LocalDate.of(2013, 6, 29)));
    assertEquals("", FOX.mappedSymbol(LocalDate.of(2019, 3, 19)));
    assertEquals("X", FOX.mappedSymbol(Nanos.of(2019, 3, 19), "X"));
    assertEquals(3, FOX.rows().size());
  }

  @Test
  void dataReachesFromTheFirstDateToTheDelisting() {
    assertFalse(FOX.hasData(Nanos.of(2004, 11, 11)));
    assertTrue(FOX.hasData(Nanos.of(2004, 11, 12)));
    assertTrue(FOX.hasData(Nanos.of(2019, 3, 18)));
    assertFalse(FOX.hasData(Nanos.of(2019, 3, 19)));
    assertEquals(LocalDate.of(2019, 3, 18), FOX.delistingDate());
    assertEquals("TFCFA", FOX.permtick());
  }

  @Test
  void reusedTickersLoseTheirNumber() {
    MapFile twx = new MapFile("twx.1", List.of());
    assertEquals("TWX", twx.firstTicker());
    assertEquals("BRK.B", new MapFile("brk.b", List.of()).firstTicker());
    assertEquals(LocalDate.of(1899, 12, 30), twx.firstDate());
    assertEquals(LocalDate.of(2050, 12, 31), twx.delistingDate());
    assertTrue(twx.hasData(Nanos.of(2020, 1, 1)));
  }

  @Test
  void symbolsComeFromTheFirstRow() {
    assertEquals("NWSA", FOX.createEquity("FOXA", "usa").id().symbol());
    assertEquals(LocalDate.of(2004, 11, 12), FOX.createEquity("FOXA", "usa").id().date());
    assertEquals("FOXA", FOX.createEquity("foxa", "usa").value());
    assertEquals(
        LocalDate.of(1899, 12, 30),
        new MapFile("A", List.of()).createEquity("A", "usa").id().date());
  }
}
