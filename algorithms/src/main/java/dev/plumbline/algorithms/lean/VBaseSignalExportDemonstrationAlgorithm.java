package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.PortfolioTarget;
import dev.plumbline.sdk.algorithm.SignalExportTarget;
import dev.plumbline.sdk.algorithm.SignalExportTargetParameters;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;

/// Offers a service outside a portfolio of two shares as lines of weights; a backtest sends none.
///
/// Answers to LEAN's `VBaseSignalExportDemonstrationAlgorithm`, whose service needs a key.
public class VBaseSignalExportDemonstrationAlgorithm extends Algorithm {
  private List<Symbol> symbols;
  private boolean sent;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    symbols = List.of(equitySymbol("SPY"), equitySymbol("IBM"));
    symbols.forEach(symbol -> addSecurity(symbol, Resolution.MINUTE));
    signalExport().addSignalExportProvider(new Weights());
  }

  @Override
  public void onData(Slice slice) {
    if (!sent) {
      sent = true;
      signalExport()
          .setTargetPortfolio(
              new PortfolioTarget(symbols.get(0), Decimal.of("0.25")),
              new PortfolioTarget(symbols.get(1), Decimal.of("0.75")));
    }
  }

  /// Lines of ticker and weight, into the log in the place of a service.
  private static final class Weights implements SignalExportTarget {
    @Override
    public boolean send(SignalExportTargetParameters parameters) {
      StringBuilder lines = new StringBuilder("sym,wt\n");
      for (PortfolioTarget target : parameters.targets()) {
        lines.append(target.symbol()).append(',').append(target.quantityExact()).append('\n');
      }
      parameters.algorithm().log(lines.toString());
      return true;
    }
  }
}
