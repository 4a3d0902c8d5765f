package dev.plumbline.lean.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.plumbline.lean.file.DataFault;
import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.symbol.SymbolProperties;
import dev.plumbline.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SymbolPropertiesDatabaseTest {
  private static final Symbol SPY = Symbol.create("SPY", SecurityType.EQUITY, "usa");

  @TempDir private Path folder;

  @Test
  void aLineOfItsOwnComesBeforeThatOfTheMarket() throws IOException {
    SymbolPropertiesDatabase database =
        write(
            """
            market,symbol,type,description,quote_currency,contract_multiplier,step,lot_size
            # usa,SPY,equity,,XXX,1,1,1
            usa,[*],equity,,USD,1,0.01,1

            usa,SPY,equity,A fund,EUR,2,1e-4,10,S.P.Y,5,100,0.5
            """);
    SymbolProperties own = database.symbolProperties(SPY, "GBP");
    assertEquals("A fund", own.description());
    assertEquals("EUR", own.quoteCurrency());
    assertEquals(2.0, own.contractMultiplier());
    assertEquals(0.0001, own.minimumPriceVariation());
    assertEquals(10.0, own.lotSize());
    assertEquals("S.P.Y", own.marketTicker());
    assertEquals("5", own.minimumOrderSizeExact().toString());
    assertEquals(100.0, own.priceMagnifier());
    assertEquals(0.5, own.strikeMultiplier());
    SymbolProperties common =
        database.symbolProperties(Symbol.create("IBM", SecurityType.EQUITY, "usa"), "GBP");
    assertEquals("USD", common.quoteCurrency());
    assertEquals("0.01", common.minimumPriceVariationExact().toString());
    assertNull(common.minimumOrderSizeExact());
  }

  @Test
  void withoutFileThereAreDefaults() {
    SymbolPropertiesDatabase database = new SymbolPropertiesDatabase(new DataFolder(folder));
    SymbolProperties properties = database.symbolProperties(SPY, "usd");
    assertEquals("USD", properties.quoteCurrency());
    assertEquals("0.01", properties.minimumPriceVariationExact().toString());
    assertEquals("1", properties.lotSizeExact().toString());
    assertNull(database.market("SPY", SecurityType.EQUITY));
  }

  @Test
  void aBadLineIsReportedAndSkipped() throws IOException {
    SymbolPropertiesDatabase database =
        write("header\nusa,SPY,equity,,USD,one,0.01,1\nusa,[*],equity,,USD,1,0.01,3\n");
    assertEquals(3.0, database.symbolProperties(SPY, "USD").lotSize());
    DataFolder read = lastFolder;
    assertEquals(1, read.errors().countOf(DataFault.REFERENCE));
    String message = read.errors().examples(DataFault.REFERENCE).getFirst().toString();
    assertEquals(
        "symbol-properties/symbol-properties-database.csv, line 2: unusable reference data: found"
            + " 'usa,SPY,equity,,USD,one,0.01,1'",
        message.substring(0, message.indexOf(" (")));
  }

  @Test
  void theFirstLineOfATickerNamesItsMarket() throws IOException {
    SymbolPropertiesDatabase database =
        write("header\ncbot,ZC,future,Corn,USD,50,1,1\nnymex,ZC,future,Corn,USD,50,1,1\n");
    assertEquals("cbot", database.market("zc", SecurityType.FUTURE));
    assertNull(database.market("ZC", SecurityType.EQUITY));
    assertNull(database.market("C", SecurityType.FUTURE));
  }

  @Tag("shared")
  @Test
  void readsTheRecordedFile() {
    DataFolder shared = new DataFolder(Shared.lean("data"));
    SymbolPropertiesDatabase database = new SymbolPropertiesDatabase(shared);
    assertEquals(
        "0.01", database.symbolProperties(SPY, "USD").minimumPriceVariationExact().toString());
    Symbol es = Symbol.createFuture("ES", "cme", LocalDate.of(2013, 12, 20));
    assertEquals(50.0, database.symbolProperties(es, "USD").contractMultiplier());
    Symbol nqx =
        Symbol.createCanonicalOption(Symbol.create("NDX", SecurityType.INDEX, "usa"), "NQX");
    assertEquals(5.0, database.symbolProperties(nqx, "USD").strikeMultiplier());
    assertEquals("cme", database.market("ES", SecurityType.FUTURE));
    assertEquals(0, shared.errors().losses());
  }

  private DataFolder lastFolder;

  private SymbolPropertiesDatabase write(String text) throws IOException {
    Path file = folder.resolve("symbol-properties/symbol-properties-database.csv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    lastFolder = new DataFolder(folder);
    return new SymbolPropertiesDatabase(lastFolder);
  }
}
