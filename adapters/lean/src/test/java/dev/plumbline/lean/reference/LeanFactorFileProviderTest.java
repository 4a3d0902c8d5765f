package dev.plumbline.lean.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.lean.file.DataFault;
import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.sdk.corporate.CorporateEvent;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.corporate.FactorFile;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import dev.plumbline.testing.Shared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeanFactorFileProviderTest {
  private static final Symbol AAPL = Symbol.create("AAPL", SecurityType.EQUITY, "usa");

  @TempDir private Path folder;
  private DataFolder data;

  @Test
  void factorsKeepTheirDigits() throws IOException {
    FactorFile file =
        read("20140507,0.8961764,0.03571430,592.33\n20140606,0.9011818,0.25\n20501231,1,1,0\n");
    assertEquals(
        "0.03571430",
        file.priceScale(Nanos.of(2014, 5, 7), DataNormalizationMode.SPLIT_ADJUSTED).toString());
    assertEquals("0", file.rows().get(1).referencePriceExact().toString());
    assertEquals(Nanos.of(2014, 5, 6), file.minimumDateNs());
    assertTrue(data.errors().isEmpty());
  }

  @Test
  void factorsThatAreInfiniteOrZeroAreLeftOut() throws IOException {
    FactorFile file =
        read(
            "20100101,1,inf,0\n"
                + "20110101,1,1.6e+6,0\n"
                + "20120101,0,1,0\n"
                + "20130101,1,2,5\n"
                + "20501231,1,1,0\n");
    assertEquals(2, file.rows().size());
    assertEquals(Nanos.of(2012, 12, 31), file.minimumDateNs());
    assertTrue(data.errors().isEmpty());
  }

  @Test
  void aSecurityWithoutFileIsNotAdjusted() {
    data = new DataFolder(folder);
    FactorFile file = provider().factorFile(AAPL);
    assertTrue(file.rows().isEmpty());
    assertEquals("1", file.priceScale(0, DataNormalizationMode.ADJUSTED).toString());
    assertEquals(Nanos.MIN, file.minimumDateNs());
  }

  @Test
  void aFileWithABadLineIsNotUsedAndReported() throws IOException {
    FactorFile file = read("20140507,0.8961764,0.0357143,592.33\n20140606,x,0.25,1\n");
    assertTrue(file.rows().isEmpty());
    assertEquals(
        "equity/usa/factor_files/aapl.csv, line 2: unusable reference data: found"
            + " '20140606,x,0.25,1', expected date,price factor,split factor,reference price:"
            + " 20131105,0.8856747,0.0357143,525.62; the factor file is not used: prices are not"
            + " adjusted",
        data.errors().examples(DataFault.REFERENCE).getFirst().toString());
  }

  @Tag("shared")
  @Test
  void recordedFilesGiveLeansScales() {
    data = new DataFolder(Shared.lean("data"));
    LeanMapFileProvider maps = new LeanMapFileProvider(data);
    LeanFactorFileProvider factors = new LeanFactorFileProvider(data, maps);
    // BasicTemplateAlgorithm: orderSubmissionData.lastPrice 144.77307790400 (ORDERLISTHASH.md)
    FactorFile spy = factors.factorFile(maps.createEquity("SPY", "usa"));
    Decimal scale = spy.priceScale(Nanos.of(2013, 10, 7), DataNormalizationMode.ADJUSTED);
    Decimal raw = Decimal.of("144.77307790400").divide(scale).round(4);
    assertEquals(
        "144.77307790400",
        Decimal.ofUnscaled(raw.multiply(10_000).longValue(), 4).multiply(scale).toString());
    CorporateEvent split =
        factors
            .factorFile(maps.createEquity("AAPL", "usa"))
            .splitEventOnNextTradingDay(Nanos.of(2014, 6, 6));
    assertEquals("0.1428572", split.factor().toString());
    assertEquals("645.57", split.referencePrice().toString());
    FactorFile twx = factors.factorFile(maps.createEquity("TWX", "usa"));
    assertEquals("TWX", twx.permtick());
    assertEquals(0, data.errors().losses());
  }

  private LeanFactorFileProvider provider() {
    return new LeanFactorFileProvider(data, new LeanMapFileProvider(data));
  }

  private FactorFile read(String text) throws IOException {
    Path file = folder.resolve("equity/usa/factor_files/aapl.csv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    data = new DataFolder(folder);
    return provider().factorFile(AAPL);
  }
}
