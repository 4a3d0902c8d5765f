package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.insight.InsightManager;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.util.List;

/// The words of an [Algorithm] for the framework: models that expect, weigh, limit and trade.
///
/// A layer of [Algorithm], not to be extended. After `onData` of each step the [AlphaModel] says
/// its insights, the [PortfolioConstructionModel] makes targets of them, the [RiskManagementModel]
/// overrides those, the [ExecutionModel] sends the orders. Source: LEAN,
/// `Algorithm/QCAlgorithm.Framework.cs`.
public abstract sealed class AlgorithmFramework extends AlgorithmPlotting permits Algorithm {
  private final SignalExportManager signalExport = new SignalExportManager();

  AlgorithmFramework() {}

  private FrameworkStep framework() {
    return parts().framework();
  }

  /// What says which securities are followed.
  public final UniverseSelectionModel universeSelection() {
    return framework().selection();
  }

  /// Sets what says which securities are followed.
  public final void setUniverseSelection(UniverseSelectionModel model) {
    framework().setSelection(model);
  }

  /// Adds to what says which securities are followed.
  public final void addUniverseSelection(UniverseSelectionModel model) {
    framework().addSelection(model);
  }

  /// What says the insights.
  public final AlphaModel alpha() {
    return framework().alpha();
  }

  /// Sets what says the insights.
  public final void setAlpha(AlphaModel model) {
    framework().setAlpha(model);
  }

  /// Adds to what says the insights.
  public final void addAlpha(AlphaModel model) {
    framework().addAlpha(model);
  }

  /// What makes targets of insights.
  public final PortfolioConstructionModel portfolioConstruction() {
    return framework().construction();
  }

  /// Sets what makes targets of insights.
  public final void setPortfolioConstruction(PortfolioConstructionModel model) {
    framework().setConstruction(model);
  }

  /// What sends orders.
  public final ExecutionModel execution() {
    return framework().execution();
  }

  /// Sets what sends orders.
  public final void setExecution(ExecutionModel model) {
    framework().setExecution(model);
  }

  /// What overrides targets.
  public final RiskManagementModel riskManagement() {
    return framework().risk();
  }

  /// Sets what overrides targets.
  public final void setRiskManagement(RiskManagementModel model) {
    framework().setRisk(model);
  }

  /// Adds to what overrides targets.
  public final void addRiskManagement(RiskManagementModel model) {
    framework().addRisk(model);
  }

  /// The insights of the run.
  public final InsightManager insights() {
    return framework().insights();
  }

  /// Emits insights as an alpha model would; targets and orders follow at once. Ignored during
  /// warm-up.
  public final void emitInsights(Insight... insights) {
    emitInsights(List.of(insights));
  }

  /// Emits insights; see [#emitInsights(Insight...)].
  public final void emitInsights(List<Insight> insights) {
    framework().emit((Algorithm) this, insights);
  }

  /// Whether insights and targets are written into the log.
  public final boolean debugMode() {
    return framework().debugMode();
  }

  /// Sets whether insights and targets are written into the log: false unless set.
  public final void setDebugMode(boolean value) {
    framework().setDebugMode(value);
  }

  /// Who outside is told what the algorithm wants to hold.
  public final SignalExportManager signalExport() {
    signalExport.attach((Algorithm) this);
    return signalExport;
  }

  /// Readies the framework after `initialize()`; the engine's.
  public final void frameworkPostInitialize() {
    framework().postInitialize((Algorithm) this);
  }

  /// The framework's part of a step, after `onData`; the engine's.
  public final void frameworkData(Slice slice) {
    framework().onData((Algorithm) this, slice);
    if (signalExport.isPending()) {
      signalExport.flush(utcNs());
    }
  }

  /// Tells the models of securities that came and went; the engine's.
  public final void frameworkSecuritiesChanged(SecurityChanges changes) {
    framework().onSecuritiesChanged((Algorithm) this, changes);
  }
}
