package dev.plumbline.sdk.universe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.TestAccount;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UniverseTest {
  private static final Symbol SPY = symbol("SPY");
  private static final Symbol IBM = symbol("IBM");

  private final Queue<Collection<Symbol>> selections = new ArrayDeque<>();
  private final Universe universe = FundamentalUniverse.usa(all -> selections.remove());

  private static Symbol symbol(String ticker) {
    return Symbol.create(ticker, SecurityType.EQUITY, Market.USA);
  }

  private static Fundamental row(String ticker, double dollarVolume) {
    CoarseFundamental.Day day =
        new CoarseFundamental.Day(Decimal.ONE, 1, dollarVolume, Decimal.ONE, Decimal.ONE);
    return new Fundamental(symbol(ticker), 0, day, FundamentalDataProvider.NONE);
  }

  private Collection<Symbol> select(Collection<Symbol> selection) {
    selections.add(selection);
    return universe.performSelection(0, List.of());
  }

  @Test
  void saysUnchangedWhereTheSameSetIsSelectedAgain() {
    assertEquals(Set.of(SPY, IBM), Set.copyOf(select(List.of(SPY, IBM, SPY))));
    assertSame(Universe.UNCHANGED, select(List.of(IBM, SPY)));
    assertSame(Universe.UNCHANGED, select(Universe.UNCHANGED));
    assertEquals(List.of(SPY), List.copyOf(select(List.of(SPY))));
    assertSame(Universe.UNCHANGED, select(List.of(SPY)));
  }

  @Test
  void tellsListenersOfSelectionsThatDiffer() {
    List<Set<Symbol>> heard = new ArrayList<>();
    universe.onSelectionChanged(heard::add);
    select(List.of(SPY));
    select(List.of(SPY));
    select(List.of());
    assertEquals(List.of(Set.of(SPY), Set.of()), heard);
  }

  @Test
  void selectsNothingOnceItIsDisposed() {
    select(List.of(SPY));
    universe.dispose();
    assertEquals(List.of(), universe.performSelection(0, List.of()));
  }

  @Test
  void letsAMemberGoWhenItsMinimumTimeRoundedToDaysHasPassed() {
    Security security = new TestAccount().add("SPY");
    universe.setUniverseSettings(
        new UniverseSettings(Resolution.DAILY, 0, true, false, Duration.ofDays(2)));
    assertTrue(universe.addMember(0, security));
    assertFalse(universe.addMember(0, security));
    assertFalse(universe.removeMember(Nanos.DAY, security));
    assertFalse(universe.canRemoveMember(Nanos.DAY + Nanos.DAY / 2 - 1, security));
    assertTrue(universe.canRemoveMember(Nanos.DAY + Nanos.DAY / 2, security), "1.5 rounds to 2");
    assertTrue(universe.removeMember(2 * Nanos.DAY, security));
    assertFalse(universe.containsMember(security.symbol()));
  }

  @Test
  void letsAMemberGoAtOnceWhenItIsDelisted() {
    Security security = new TestAccount().add("SPY");
    universe.setUniverseSettings(new UniverseSettings());
    universe.addMember(0, security);
    security.setIsDelisted(true);
    assertTrue(universe.canRemoveMember(0, security));
  }

  @Test
  void filtersWithASecondRuleWhatTheFirstSelected() {
    List<Collection<Symbol>> seen = new ArrayList<>();
    FundamentalFilteredUniverse filtered =
        new FundamentalFilteredUniverse(
            universe, rows -> rows.stream().map(Fundamental::symbol).limit(1).toList());
    selections.add(List.of(SPY, IBM));
    Collection<Symbol> selected =
        filtered.performSelection(
            0,
            List.of(row("SPY", 1), row("IBM", 2)),
            (first, rows) -> {
              seen.add(first);
              return rows;
            });
    assertEquals(List.of(Set.of(SPY, IBM)), seen);
    assertEquals(List.of(SPY), List.copyOf(selected));
  }

  @Test
  void keepsTheFirstOfTwoUniversesOfOneName() {
    UniverseManager manager = new UniverseManager();
    Symbol name = symbol("mine");
    Universe first = UserDefinedUniverse.manual(name, new UniverseSettings(), List.of(SPY));
    assertTrue(manager.add(first));
    assertFalse(
        manager.add(UserDefinedUniverse.manual(name, new UniverseSettings(), List.of(IBM))));
    assertSame(first, manager.get(name));
    assertEquals(List.of(first), manager.takePending());
    assertEquals(List.of(), manager.takePending());
    assertTrue(manager.remove(name));
    assertTrue(first.disposeRequested());
    assertThrows(NoSuchElementException.class, () -> manager.get(name));
  }

  @Test
  void namesUniversesInTheOrderInWhichTheyAreAdded() {
    UniverseManager manager = new UniverseManager();
    Universe second = FundamentalUniverse.usa(all -> List.of());
    manager.add(universe);
    manager.add(second);
    assertTrue(universe.symbol().id().compareTo(second.symbol().id()) < 0);
    assertEquals(2, manager.count());
  }

  @Test
  void picksTheEquitiesOfTheGreatestDollarVolume() {
    Universe top = new UniverseDefinitions((ticker, market) -> symbol(ticker)).top(2);
    assertEquals(
        List.of(IBM, SPY),
        List.copyOf(top.selectSymbols(0, List.of(row("SPY", 2), row("IBM", 3), row("AIG", 1)))));
  }

  @Test
  void readsFiguresOfCompaniesByLeansNames() {
    FundamentalDataProvider provider =
        (day, id, property) ->
            switch (property) {
              case "ValuationRatios_PERatio" -> 12.5;
              case "CompanyProfile_MarketCap" -> 7L;
              case "OperationRatios_ROE_ThreeMonths" -> 0.25;
              case "CompanyReference_CountryId" -> "USA";
              default -> null;
            };
    Fundamental known = new Fundamental(SPY, Nanos.HOUR, CoarseFundamental.Day.UNKNOWN, provider);
    assertEquals(12.5, known.valuationRatios().peRatio());
    assertEquals(7, known.marketCap());
    assertEquals(0.25, known.operationRatios().roe().value());
    assertTrue(Double.isNaN(known.operationRatios().roe().oneYear()));
    assertEquals("USA", known.companyReference().countryId());
    assertEquals("", known.companyReference().legalName());
    assertFalse(known.hasFundamentalData());
    assertEquals(Nanos.HOUR + Nanos.DAY, known.endTimeNs());
  }
}
