package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Dividend;
import dev.plumbline.sdk.data.Split;
import dev.plumbline.sdk.data.SplitType;
import dev.plumbline.sdk.data.SymbolChangedEvent;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// Follows two Indian shares over twelve years: one is renamed, the other splits and pays
/// dividends.
///
/// Answers to LEAN's `IndiaDataRegressionAlgorithm`.
public class IndiaDataRegressionAlgorithm extends Algorithm {
  private static final LocalDate RENAME = LocalDate.of(2004, 6, 15);
  private static final LocalDate DIVIDEND = LocalDate.of(2010, 6, 15);

  private final Set<SplitType> splitTypes = EnumSet.noneOf(SplitType.class);
  private Symbol renamed;
  private Symbol split;
  private boolean atFirst;
  private boolean inTime;

  @Override
  public void initialize() {
    setAccountCurrency("INR");
    setStartDate(2004, 5, 20);
    setEndDate(2016, 7, 26);
    renamed = addEquity("3MINDIA", Resolution.DAILY, "india").symbol();
    split = addEquity("CCCL", Resolution.DAILY, "india").symbol();
  }

  @Override
  public void onDividends(Map<Symbol, Dividend> dividends) {
    Dividend dividend = dividends.get(split);
    if (dividend != null && time().toLocalDate().equals(DIVIDEND)) {
      Expect.equal(Decimal.of("0.5"), dividend.valueExact(), "dividend");
      Expect.equal(Decimal.of("88.8"), dividend.referencePriceExact(), "price before it");
      Expect.equal(Decimal.of("0.5"), dividend.distributionExact(), "distribution");
    }
  }

  @Override
  public void onSplits(Map<Symbol, Split> splits) {
    Split event = splits.get(split);
    if (event == null) {
      return;
    }
    splitTypes.add(event.type());
    if (event.type() == SplitType.SPLIT_OCCURRED) {
      Expect.equal(Decimal.of(421), event.valueExact(), "price");
      Expect.equal(Decimal.of(421), event.referencePriceExact(), "price before it");
      Expect.equal(Decimal.of("0.2"), event.splitFactorExact(), "factor");
    }
  }

  @Override
  public void onSymbolChangedEvents(Map<Symbol, SymbolChangedEvent> symbolsChanged) {
    SymbolChangedEvent change = symbolsChanged.get(renamed);
    if (change == null) {
      return;
    }
    log(
        "%s - Ticker changed from: %s to %s"
            .formatted(LeanText.of(time()), change.oldSymbol(), change.newSymbol()));
    LocalDate today = time().toLocalDate();
    atFirst |= today.equals(LocalDate.of(1999, 1, 1));
    inTime |=
        today.equals(RENAME)
            && change.newSymbol().equals("3MINDIA")
            && change.oldSymbol().equals("BIRLA3M");
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(!atFirst, "the first ticker counted as a change");
    Expect.that(inTime, "the ticker did not change");
    Expect.equal(EnumSet.allOf(SplitType.class), splitTypes, "kinds of split events");
  }
}
