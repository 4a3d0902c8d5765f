package dev.plumbline.engine.run;

import dev.plumbline.engine.broker.TransactionHandler;
import dev.plumbline.engine.feed.TimeSlice;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.VolatilityWarmUp;
import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.data.Dividend;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.Split;
import dev.plumbline.sdk.data.SplitType;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import java.util.List;

/// Renames, delistings, dividends and splits: what they do to orders and holdings, and that the
/// author hears of them.
///
/// Source: LEAN, `AlgorithmManager.HandleDividends` and `HandleSplits`.
final class CorporateActions {
  private final RunParts parts;
  private final Algorithm algorithm;
  private final VolatilityWarmUp volatilities;

  CorporateActions(RunParts parts, Algorithm algorithm) {
    this.parts = parts;
    this.algorithm = algorithm;
    this.volatilities = new VolatilityWarmUp(new AlgorithmHost(parts));
  }

  void symbolChanges(TimeSlice data, Slice slice) {
    if (!data.hasAuxiliary() || slice.symbolChangedEvents().isEmpty()) {
      return;
    }
    algorithm.onSymbolChangedEvents(slice.symbolChangedEvents());
    for (Symbol symbol : slice.symbolChangedEvents().keySet()) {
      for (OrderTicket ticket : parts.portfolio().transactions().getOpenOrderTickets(symbol)) {
        ticket.cancel("Open order cancelled on symbol changed event");
      }
    }
  }

  void delistings(TimeSlice data, Slice slice, TransactionHandler handler) {
    if (data.hasAuxiliary() && !slice.delistings().isEmpty()) {
      handler.processDelistings(slice.delistings().values());
    }
  }

  void dividendsAndSplits(TimeSlice data, Slice slice) {
    if (!data.hasAuxiliary()) {
      return;
    }
    boolean applies = !parts.state().isWarmingUp();
    for (Dividend dividend : slice.dividends().values()) {
      if (applies) {
        parts
            .portfolio()
            .applyDividend(dividend, parts.currentNormalizationMode(dividend.symbol()));
      }
      warmUpVolatility(dividend.symbol());
    }
    for (Split split : slice.splits().values()) {
      if (split.type() == SplitType.SPLIT_OCCURRED) {
        if (applies) {
          apply(split);
        }
        warmUpVolatility(split.symbol());
      }
    }
  }

  /// A raw price jumps with a split or dividend, which is no movement.
  private void warmUpVolatility(Symbol symbol) {
    Security security = parts.portfolio().securities().tryGetValue(symbol).orElse(null);
    if (security != null
        && symbol.securityType() == SecurityType.EQUITY
        && parts.currentNormalizationMode(symbol) == DataNormalizationMode.RAW) {
      volatilities.warmUp(security);
    }
  }

  private void apply(Split split) {
    DataNormalizationMode mode = parts.currentNormalizationMode(split.symbol());
    Security security = parts.portfolio().securities().tryGetValue(split.symbol()).orElse(null);
    parts.portfolio().applySplit(split, security, mode);
    parts.trades().applySplit(split, mode);
    if (mode == DataNormalizationMode.RAW) {
      List<OrderTicket> open = parts.portfolio().transactions().getOpenOrderTickets(split.symbol());
      parts.state().brokerageModel().applySplit(open, split);
    }
  }

  void tell(TimeSlice data, Slice slice) {
    if (!data.hasAuxiliary()) {
      return;
    }
    if (!slice.splits().isEmpty()) {
      algorithm.onSplits(slice.splits());
    }
    if (!slice.dividends().isEmpty()) {
      algorithm.onDividends(slice.dividends());
    }
    if (!slice.delistings().isEmpty()) {
      algorithm.onDelistings(slice.delistings());
    }
  }
}
