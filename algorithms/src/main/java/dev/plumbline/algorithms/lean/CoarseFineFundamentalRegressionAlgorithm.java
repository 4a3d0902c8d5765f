package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.DelistingType;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.universe.CoarseFundamental;
import dev.plumbline.sdk.universe.FineFundamental;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Picks two of three equities by the companies' worth, other three from April on, and buys those
/// whose equity grew by a quarter.
///
/// Answers to LEAN's `CoarseFineFundamentalRegressionAlgorithm`.
public class CoarseFineFundamentalRegressionAlgorithm extends Algorithm {
  private static final LocalDate OTHERS_FROM = LocalDate.of(2014, 4, 1);

  private SecurityChanges changes = SecurityChanges.NONE;

  @Override
  public void initialize() {
    universeSettings().setResolution(dev.plumbline.sdk.time.Resolution.DAILY);
    setStartDate(2014, 3, 24);
    setEndDate(2014, 4, 7);
    setCash(50_000);
    addUniverse(this::coarse, this::fine);
  }

  private Collection<Symbol> coarse(List<CoarseFundamental> all) {
    boolean early = time().toLocalDate().isBefore(OTHERS_FROM);
    Stream<String> tickers =
        early ? Stream.of("AAPL", "AIG", "IBM") : Stream.of("BAC", "GOOG", "SPY");
    return tickers.map(this::equitySymbol).toList();
  }

  private Collection<Symbol> fine(List<FineFundamental> companies) {
    return companies.stream()
        .sorted(Comparator.comparingLong(FineFundamental::marketCap).reversed())
        .limit(2)
        .map(FineFundamental::symbol)
        .toList();
  }

  @Override
  public void onData(Slice slice) {
    for (Symbol symbol : slice.keys()) {
      boolean delisted =
          slice.delistings().containsKey(symbol)
              && slice.delistings().get(symbol).type() == DelistingType.DELISTED;
      Expect.that(
          delisted || universeManager().activeSecurities().containsKey(symbol),
          "Received data for non-active security: " + symbol);
    }
    for (Security security : changes.removedSecurities()) {
      if (security.invested()) {
        liquidate(security.symbol());
        debug("Liquidated Stock: " + security.symbol().value());
      }
    }
    for (Security security : changes.addedSecurities()) {
      if (fundamentals(security.symbol()).earningRatios().equityPerShareGrowth().oneYear() > 0.25) {
        setHoldings(security.symbol(), 0.5);
        debug("Purchased Stock: " + security.symbol().value());
      }
    }
    changes = SecurityChanges.NONE;
  }

  @Override
  public void onSecuritiesChanged(SecurityChanges news) {
    changes = news;
    if (!news.addedSecurities().isEmpty()) {
      debug("Securities added: " + tickers(news.addedSecurities()));
    }
    if (!news.removedSecurities().isEmpty()) {
      debug("Securities removed: " + tickers(news.removedSecurities()));
    }
  }

  private static String tickers(List<Security> securities) {
    return String.join(",", securities.stream().map(s -> s.symbol().value()).toList());
  }
}
