package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.insight.GeneratedInsightsCollection;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.insight.InsightManager;
import dev.plumbline.sdk.insight.InsightType;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.universe.SecurityChanges;
import dev.plumbline.sdk.universe.Universe;
import dev.plumbline.sdk.universe.UniverseManager;
import dev.plumbline.sdk.value.Decimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The framework's part of a step: insights, targets, risk, orders.
///
/// Source: LEAN, `Algorithm/QCAlgorithm.Framework.cs`.
final class FrameworkStep {
  private final AlgorithmEngine engine;
  private final AuthorLog log;
  private final InsightManager insights;
  private final Set<Symbol> universes = new LinkedHashSet<>();
  private UniverseSelectionModel selection = new NullUniverseSelectionModel();
  private AlphaModel alpha = new NullAlphaModel();
  private PortfolioConstructionModel construction = new NullPortfolioConstructionModel();
  private ExecutionModel execution = new ImmediateExecutionModel();
  private RiskManagementModel risk = new NullRiskManagementModel();
  private boolean idle = true;
  private boolean debugMode;
  private boolean saidWarmUp;
  private boolean saidDelisted;

  FrameworkStep(AlgorithmEngine engine, AuthorLog log) {
    this.engine = engine;
    this.log = log;
    this.insights = new InsightManager(engine.timeKeeper()::utcNs);
  }

  InsightManager insights() {
    return insights;
  }

  UniverseSelectionModel selection() {
    return selection;
  }

  void setSelection(UniverseSelectionModel model) {
    selection = model;
  }

  void addSelection(UniverseSelectionModel model) {
    switch (selection) {
      case NullUniverseSelectionModel none -> selection = model;
      case CompositeUniverseSelectionModel composite -> composite.addUniverseSelection(model);
      default -> selection = new CompositeUniverseSelectionModel(selection, model);
    }
  }

  AlphaModel alpha() {
    return alpha;
  }

  PortfolioConstructionModel construction() {
    return construction;
  }

  ExecutionModel execution() {
    return execution;
  }

  RiskManagementModel risk() {
    return risk;
  }

  void setAlpha(AlphaModel model) {
    alpha = model;
    onModelChanged();
  }

  void addAlpha(AlphaModel model) {
    switch (alpha) {
      case NullAlphaModel none -> alpha = model;
      case CompositeAlphaModel composite -> composite.addAlpha(model);
      default -> alpha = new CompositeAlphaModel(alpha, model);
    }
    onModelChanged();
  }

  void setConstruction(PortfolioConstructionModel model) {
    construction = model;
    onModelChanged();
  }

  void setExecution(ExecutionModel model) {
    execution = model;
    onModelChanged();
  }

  void setRisk(RiskManagementModel model) {
    risk = model;
    onModelChanged();
  }

  void addRisk(RiskManagementModel model) {
    switch (risk) {
      case NullRiskManagementModel none -> risk = model;
      case CompositeRiskManagementModel composite -> composite.addRiskManagement(model);
      default -> risk = new CompositeRiskManagementModel(risk, model);
    }
    onModelChanged();
  }

  /// Nothing is asked step by step while no model of the author's could have an answer.
  private void onModelChanged() {
    idle =
        alpha instanceof NullAlphaModel
            && construction instanceof NullPortfolioConstructionModel
            && execution.getClass() == ImmediateExecutionModel.class
            && risk instanceof NullRiskManagementModel;
  }

  boolean debugMode() {
    return debugMode;
  }

  void setDebugMode(boolean value) {
    debugMode = value;
  }

  /// After `initialize()`: what the settings say about rebalancing, and the universes.
  void postInitialize(Algorithm algorithm) {
    AlgorithmSettings settings = engine.state().settings();
    if (settings.rebalancePortfolioOnSecurityChanges() != null) {
      construction.setRebalanceOnSecurityChanges(settings.rebalancePortfolioOnSecurityChanges());
    }
    if (settings.rebalancePortfolioOnInsightChanges() != null) {
      construction.setRebalanceOnInsightChanges(settings.rebalancePortfolioOnInsightChanges());
    }
    follow(algorithm);
  }

  private Set<Symbol> follow(Algorithm algorithm) {
    Set<Symbol> named = new LinkedHashSet<>();
    for (Universe universe : selection.createUniverses(algorithm)) {
      named.add(algorithm.addUniverse(universe).symbol());
    }
    universes.addAll(named);
    return named;
  }

  /// Asks for the universes again and ends those that are not given any more.
  private void refresh(Algorithm algorithm) {
    UniverseManager manager = engine.universeManager();
    for (Universe universe : List.copyOf(manager.values())) {
      if (universe.disposeRequested()) {
        manager.remove(universe.symbol());
        universes.remove(universe.symbol());
      }
    }
    Set<Symbol> gone = new LinkedHashSet<>(universes);
    gone.removeAll(follow(algorithm));
    gone.forEach(symbol -> manager.get(symbol).dispose());
  }

  void onData(Algorithm algorithm, Slice slice) {
    Instant refresh = selection.getNextRefreshTimeUtc();
    if (refresh != Instant.MAX && !engine.timeKeeper().utcTime().isBefore(refresh)) {
      refresh(algorithm);
    }
    if (insights.isScored()) {
      insights.step();
    }
    if (idle || !slice.hasData()) {
      return;
    }
    List<Insight> said = alpha.update(algorithm, slice);
    process(algorithm, said.isEmpty() ? said : generate(algorithm, said));
  }

  void emit(Algorithm algorithm, List<Insight> said) {
    if (engine.state().isWarmingUp()) {
      if (!saidWarmUp) {
        saidWarmUp = true;
        log.error("Warning: insights emitted during algorithm warmup are ignored.");
      }
      return;
    }
    process(algorithm, generate(algorithm, said));
  }

  private List<Insight> generate(Algorithm algorithm, List<Insight> said) {
    List<Insight> valid = new ArrayList<>(said.size());
    for (Insight insight : said) {
      Security security = engine.securities().get(insight.symbol());
      if (security.isDelisted()) {
        sayDelisted();
      } else {
        complete(insight, security);
        valid.add(insight);
      }
    }
    if (debugMode) {
      write(algorithm, "ALPHA", valid);
    }
    insights.addRange(valid);
    algorithm.onInsightsGenerated(new GeneratedInsightsCollection(algorithm.utcTime(), valid));
    return valid;
  }

  private void sayDelisted() {
    if (!saidDelisted) {
      saidDelisted = true;
      log.error(
          "QCAlgorithm.EmitInsights(): Warning: cannot emit insights for delisted securities, these"
              + " will be discarded");
    }
  }

  private void complete(Insight insight, Security security) {
    insight.setId(insights.nextId());
    insight.setReferenceValue(
        insight.type() == InsightType.PRICE
            ? security.priceExact()
            : Decimal.ofDouble(security.volatilityModel().volatility()));
    if (insight.sourceModel() == null || insight.sourceModel().isEmpty()) {
      insight.setSourceModel(alpha.name());
    }
    insight.setGenerated(engine.timeKeeper().utcNs(), engine.exchangeHours(insight.symbol()));
  }

  private void process(Algorithm algorithm, List<Insight> fresh) {
    List<PortfolioTarget> targets = construction.createTargets(algorithm, fresh);
    List<PortfolioTarget> overrides = risk.manageRisk(algorithm, targets);
    List<PortfolioTarget> adjusted = override(overrides, targets);
    if (debugMode) {
      write(algorithm, "PORTFOLIO", targets);
      write(algorithm, "RISK", overrides);
      write(algorithm, "RISK ADJUSTED TARGETS", overrides.isEmpty() ? List.of() : adjusted);
    }
    execution.execute(algorithm, adjusted);
  }

  private void write(Algorithm algorithm, String what, List<?> items) {
    if (!items.isEmpty()) {
      String text = String.join(" | ", items.stream().map(Object::toString).sorted().toList());
      log.log("%s: %s: %s".formatted(algorithm.time(), what, text));
    }
  }

  /// The overrides, and the targets of securities that none of them is about.
  static List<PortfolioTarget> override(
      List<PortfolioTarget> overrides, List<PortfolioTarget> targets) {
    if (overrides.isEmpty() && targets.isEmpty()) {
      return List.of();
    }
    Map<Symbol, PortfolioTarget> first = new LinkedHashMap<>();
    overrides.forEach(target -> first.putIfAbsent(target.symbol(), target));
    targets.forEach(target -> first.putIfAbsent(target.symbol(), target));
    return List.copyOf(first.values());
  }

  void onSecuritiesChanged(Algorithm algorithm, SecurityChanges changes) {
    if (debugMode) {
      log.debug(algorithm.time() + ": " + changes);
    }
    alpha.onSecuritiesChanged(algorithm, changes);
    construction.onSecuritiesChanged(algorithm, changes);
    execution.onSecuritiesChanged(algorithm, changes);
    risk.onSecuritiesChanged(algorithm, changes);
  }
}
