package dev.plumbline.lean.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.plumbline.lean.file.DataFault;
import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.sdk.time.Nanos;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterestRateProviderTest {
  @TempDir private Path folder;

  @Test
  void aRateHoldsUntilTheNext() throws IOException {
    InterestRateProvider rates =
        write("DATE,PCREDIT8\n2003-01-09,2.25\n2003-06-26,2.00\n2023-07-27,5.5\n");
    assertEquals("0.0225", rate(rates, 2003, 1, 9));
    assertEquals("0.0225", rate(rates, 2003, 6, 25));
    assertEquals("0.02", rate(rates, 2003, 6, 26).substring(0, 4));
    assertEquals("0.055", rate(rates, 2040, 1, 1));
    assertEquals("0.0225", rate(rates, 1998, 1, 1));
    assertEquals("0.0225", rate(rates, 1990, 1, 1));
  }

  @Test
  void withoutFileTheRateIsOnePercent() {
    DataFolder data = new DataFolder(folder);
    InterestRateProvider rates = new InterestRateProvider(data);
    assertEquals("0.01", rate(rates, 2013, 1, 1));
    assertEquals(
        "alternative/interest-rate/usa/interest-rate.csv: missing file: found no file, expected"
            + " dates and rates; the risk-free rate is 1 %",
        data.errors().examples(DataFault.MISSING_FILE).getFirst().toString());
  }

  @Test
  void aBadLineIsReportedAndSkipped() throws IOException {
    InterestRateProvider rates = write("DATE,PCREDIT8\n2003-01-09,2.25\n2003-06-26,.\n");
    assertEquals("0.0225", rate(rates, 2004, 1, 1));
    assertEquals(
        "alternative/interest-rate/usa/interest-rate.csv, line 3: unusable reference data: found"
            + " '2003-06-26,.', expected a date and a rate in percent, 2013-10-07,0.75; the line is"
            + " skipped",
        data.errors().examples(DataFault.REFERENCE).getFirst().toString());
  }

  private static String rate(InterestRateProvider rates, int year, int month, int day) {
    return rates.interestRate(Nanos.of(year, month, day, 12, 0)).toString();
  }

  private DataFolder data;

  private InterestRateProvider write(String text) throws IOException {
    Path file = folder.resolve("alternative/interest-rate/usa/interest-rate.csv");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    data = new DataFolder(folder);
    return new InterestRateProvider(data);
  }
}
