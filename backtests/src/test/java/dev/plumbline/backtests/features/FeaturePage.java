package dev.plumbline.backtests.features;

import dev.plumbline.testing.Evidence.Rows;
import java.util.List;
import java.util.Map;

/// The page as text; every verdict is derived from what was found.
final class FeaturePage {
  private static final List<String> ITEMS =
      List.of(
          "Indicators",
          "Consolidators and sessions",
          "Orders and models",
          "Universes",
          "The framework",
          "Data and time",
          "ta4j",
          "Random algorithms");

  private final FoundEvidence found;
  private final StringBuilder text = new StringBuilder();

  FeaturePage(FoundEvidence found) {
    this.found = found;
  }

  /// The page.
  ///
  /// @param withOrders how many exact cases of equities have orders
  /// @param caseLines a line for each case that is not exact, by name
  String write(
      List<FeatureTable.Feature> features,
      Map<String, FeatureTable.Cause> causes,
      int withOrders,
      Map<String, String> caseLines) {
    line("# LEAN's features for equities");
    line("");
    line(
        "Written by the test `LeanFeaturesTest` from what the tests found: recorded runs of LEAN"
            + " that are repeated, rows of its answers, indicators. Nobody edits it.");
    line("");
    line(
        "A case is exact when status, data points, orders, events, all statistics as printed and"
            + " the hash of the orders are LEAN's; where there are no orders, the algorithm's own"
            + " log, too.");
    line("");
    line("| what LEAN recorded | the same here |");
    line("|---|---|");
    line("| runs of equities | %s, %d of them with orders |".formatted(share("case"), withOrders));
    line("| random algorithms of equities | %s |".formatted(share("fuzz")));
    line("| runs on the sample data | %s |".formatted(share("sample")));
    line("| indicators | %s |".formatted(share("indicators")));
    line("| rows of rules | %s |".formatted(share("rules")));
    for (int item = 1; item <= ITEMS.size(); item++) {
      section(item, features);
    }
    rules();
    cases(causes, caseLines);
    return text.toString();
  }

  private void section(int item, List<FeatureTable.Feature> features) {
    line("");
    line("## %d. %s".formatted(item, ITEMS.get(item - 1)));
    line("");
    line("| LEAN has | here | verdict | evidence |");
    line("|---|---|---|---|");
    for (FeatureTable.Feature feature : features) {
      if (feature.item() == item) {
        Map<String, Rows> totals = found.of(feature);
        line(
            "| %s | %s | %s | %s |"
                .formatted(
                    feature.lean(),
                    here(feature),
                    verdict(feature, totals),
                    FoundEvidence.text(totals)));
      }
    }
  }

  private static String here(FeatureTable.Feature feature) {
    return feature.here().isEmpty() ? "-" : "`" + String.join("` `", feature.here()) + "`";
  }

  private static String verdict(FeatureTable.Feature feature, Map<String, Rows> totals) {
    boolean recorded = totals.keySet().stream().anyMatch(kind -> !kind.equals("test"));
    boolean all = totals.values().stream().allMatch(Rows::isExact);
    String verdict =
        feature.here().isEmpty()
            ? "missing"
            : !recorded ? "no record of LEAN's" : all ? "exact" : "exact in part";
    return feature.note().isEmpty() ? verdict : verdict + "; " + feature.note();
  }

  private void rules() {
    line("");
    line("## Rows of rules");
    line("");
    line("| file | rows | the same |");
    line("|---|---|---|");
    found
        .of("rules")
        .forEach(
            (file, rows) -> line("| %s | %d | %d |".formatted(file, rows.rows(), rows.equal())));
    line("");
    line(
        "Weights of optimisers count as the same to 1e-12 relative; all others character for"
            + " character.");
  }

  private void cases(Map<String, FeatureTable.Cause> causes, Map<String, String> caseLines) {
    line("");
    line("## Runs of equities that are not exact");
    line("");
    line("| run | now | cause | what it would take |");
    line("|---|---|---|---|");
    caseLines.forEach((name, now) -> {
      FeatureTable.Cause cause = causes.get(name);
      line("| %s | %s | %s | %s |".formatted(name, now, cause.why(), cause.takes()));
    });
  }

  private String share(String kind) {
    Map<String, Rows> all = found.of(kind);
    if (kind.equals("rules")) {
      Rows sum = all.values().stream().reduce(new Rows(0, 0), Rows::plus);
      return sum.equal() + " of " + sum.rows();
    }
    return all.size() - found.different(kind).size() + " of " + all.size();
  }

  private void line(String content) {
    text.append(content).append('\n');
  }
}
