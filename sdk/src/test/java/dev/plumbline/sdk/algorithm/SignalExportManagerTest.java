package dev.plumbline.sdk.algorithm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.security.TestAccount;
import dev.plumbline.sdk.symbol.Symbol;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignalExportManagerTest {
  private static final Symbol SPY = TestAccount.symbol("SPY");

  private final TestEngine engine = new TestEngine();
  private final Algorithm algorithm = engine.algorithm();
  private final List<SignalExportTargetParameters> sent = new ArrayList<>();

  private boolean take(SignalExportTargetParameters parameters) {
    sent.add(parameters);
    return true;
  }

  @Test
  void sendsNothingInABacktest() {
    algorithm.signalExport().addSignalExportProvider(this::take);
    assertTrue(algorithm.signalExport().setTargetPortfolio(new PortfolioTarget(SPY, 1)));
    assertEquals(List.of(), sent);
  }

  @Test
  void sendsToAllInALiveRun() {
    engine.state().setLiveMode(true);
    algorithm.addEquity("SPY");
    assertFalse(algorithm.signalExport().setTargetPortfolio(new PortfolioTarget(SPY, 1)));
    algorithm.signalExport().addSignalExportProviders(this::take, parameters -> false);
    assertFalse(algorithm.signalExport().setTargetPortfolio(), "no targets");
    assertFalse(algorithm.signalExport().setTargetPortfolio(new PortfolioTarget(SPY, 0.5)));
    assertEquals(1, sent.size());
    assertEquals("SPY: 0.5", sent.getFirst().targets().getFirst().toString());
    assertTrue(sent.getFirst().algorithm() == algorithm);
  }

  @Test
  void namesWhatIsHeldAsFractions() {
    algorithm.addEquity("SPY");
    List<PortfolioTarget> targets = algorithm.signalExport().getPortfolioTargets();
    assertEquals(1, targets.size());
    assertEquals(SPY, targets.getFirst().symbol());
    assertTrue(targets.getFirst().quantityExact().isZero());
  }
}
