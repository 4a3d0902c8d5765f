package dev.plumbline.strategies.selection;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.universe.CoarseFundamental;
import dev.plumbline.sdk.universe.FineFundamental;
import dev.plumbline.sdk.universe.Universe;
import dev.plumbline.sdk.universe.UniverseSettings;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Follows five hundred large US companies, chosen anew every month by dollar volume, in equal
/// parts of each kind of company.
///
/// Source: LEAN, `Algorithm.Framework/Selection/QC500UniverseSelectionModel.cs`.
public class QC500UniverseSelectionModel extends FineFundamentalUniverseSelectionModel {
  private static final int COARSE = 1000;
  private static final int FINE = 500;
  private static final int DAYS_SINCE_IPO = 180;
  private static final long LEAST_MARKET_CAP = 500_000_000;
  private static final Set<String> EXCHANGES = Set.of("NYS", "NAS");

  private final Map<Symbol, Double> dollarVolumes = new LinkedHashMap<>();
  private int lastMonth = -1;

  /// A model.
  public QC500UniverseSelectionModel() {
    this(null);
  }

  /// A model.
  ///
  /// @param settings how selected securities are followed, or null for the algorithm's settings
  public QC500UniverseSelectionModel(UniverseSettings settings) {
    super(null, null, settings);
  }

  @Override
  public Collection<Symbol> selectCoarse(Algorithm algorithm, List<CoarseFundamental> coarse) {
    if (algorithm.time().getMonthValue() == lastMonth) {
      return Universe.UNCHANGED;
    }
    dollarVolumes.clear();
    coarse.stream()
        .filter(row -> row.hasFundamentalData() && row.volume() > 0 && row.price() > 0)
        .sorted(Comparator.comparingDouble(CoarseFundamental::dollarVolume).reversed())
        .limit(COARSE)
        .forEach(row -> dollarVolumes.put(row.symbol(), row.dollarVolume()));
    return dollarVolumes.isEmpty() ? Universe.UNCHANGED : List.copyOf(dollarVolumes.keySet());
  }

  @Override
  public Collection<Symbol> selectFine(Algorithm algorithm, List<FineFundamental> fine) {
    LocalDate today = algorithm.time().toLocalDate();
    List<FineFundamental> large = fine.stream().filter(row -> qualifies(row, today)).toList();
    if (large.isEmpty()) {
      return Universe.UNCHANGED;
    }
    lastMonth = today.getMonthValue();
    double share = FINE / (double) large.size();
    Map<String, List<FineFundamental>> kinds = new LinkedHashMap<>();
    for (FineFundamental row : large) {
      String kind = row.companyReference().industryTemplateCode();
      kinds.computeIfAbsent(kind, k -> new ArrayList<>()).add(row);
    }
    Comparator<FineFundamental> byVolume =
        Comparator.comparingDouble((FineFundamental row) -> dollarVolumes.get(row.symbol()))
            .reversed();
    List<FineFundamental> chosen = new ArrayList<>();
    for (List<FineFundamental> kind : kinds.values()) {
      kind.stream()
          .sorted(byVolume)
          .limit((long) Math.ceil(kind.size() * share))
          .forEach(chosen::add);
    }
    return chosen.stream().sorted(byVolume).limit(FINE).map(FineFundamental::symbol).toList();
  }

  private static boolean qualifies(FineFundamental row, LocalDate today) {
    LocalDate ipo = row.securityReference().ipoDate();
    return row.companyReference().countryId().equals("USA")
        && EXCHANGES.contains(row.companyReference().primaryExchangeId())
        && (ipo == null || ChronoUnit.DAYS.between(ipo, today) > DAYS_SINCE_IPO)
        && row.marketCap() > LEAST_MARKET_CAP;
  }
}
