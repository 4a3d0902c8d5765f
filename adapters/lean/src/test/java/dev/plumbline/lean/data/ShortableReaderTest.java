package dev.plumbline.lean.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.sdk.data.ShortableDay;
import dev.plumbline.sdk.shortable.LocalDiskShortableProvider;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShortableReaderTest {
  private static final Symbol SPY = Symbol.create("SPY", SecurityType.EQUITY, Market.USA);

  @TempDir private Path root;

  private List<ShortableDay> read(String text) throws IOException {
    Path folder = root.resolve("equity/usa/shortable/broker/symbols");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("spy.csv"), text);
    return new ShortableReader(new DataFolder(root)).read(SPY, "Broker");
  }

  /// The layout of LEAN's sample lists: day, shares, rebate and fee in percent.
  @Test
  void readsDaysSharesAndRates() throws IOException {
    List<ShortableDay> days = read("# what is lent\n20131004,1000,5.07,0.25\n\n20131007,,,\n");
    assertEquals(
        List.of(
            new ShortableDay(
                LocalDate.of(2013, 10, 4), 1000L, Decimal.of("0.0507"), Decimal.of("0.0025")),
            new ShortableDay(LocalDate.of(2013, 10, 7), null, Decimal.ZERO, Decimal.ZERO)),
        days);
  }

  @Test
  void reportsALineThatCannotBeUsedAndKeepsTheRest() throws IOException {
    Path folder = root.resolve("equity/usa/shortable/broker/symbols");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("spy.csv"), "20131004,many\n20131007,5\n");
    DataFolder data = new DataFolder(root);
    assertEquals(1, new ShortableReader(data).read(SPY, "broker").size());
    assertFalse(data.errors().isEmpty());
  }

  @Test
  void givesNothingWhereThereIsNoList() {
    assertEquals(List.of(), new ShortableReader(new DataFolder(root)).read(SPY, "broker"));
  }

  @Test
  void lendsWithoutLimitOnDaysThatAreLeftOut() throws IOException {
    List<ShortableDay> days = read("20131004,1000,5.07,0.25\n");
    LocalDiskShortableProvider provider = new LocalDiskShortableProvider(symbol -> days);
    LocalDateTime friday = LocalDateTime.of(2013, 10, 4, 12, 0);
    assertEquals(1000L, provider.shortableQuantity(SPY, friday));
    assertEquals(Decimal.of("0.0025"), provider.feeRate(SPY, friday));
    assertNull(provider.shortableQuantity(SPY, friday.plusDays(1)));
    assertEquals(Decimal.ZERO, provider.rebateRate(SPY, friday.plusDays(1)));
  }
}
