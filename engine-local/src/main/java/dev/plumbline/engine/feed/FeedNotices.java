package dev.plumbline.engine.feed;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the feed has to tell the author about his data, gathered during the run and told at its
/// end.
///
/// Source of the texts: LEAN, `SubscriptionDataReaderSubscriptionEnumeratorFactory.Dispose`.
public final class FeedNotices {
  private static final int LIMIT = 10;

  private final Map<Symbol, String> precision = new LinkedHashMap<>();
  private final Set<String> problems = new LinkedHashSet<>();
  private final Map<Symbol, String> starts = new LinkedHashMap<>();

  void precisionLimited(Symbol symbol, long dayNs) {
    if (precision.size() <= LIMIT) {
      java.time.LocalDate day = Nanos.dateOf(dayNs);
      precision.putIfAbsent(
          symbol,
          "[%s, %02d/%02d/%04d]"
              .formatted(symbol.value(), day.getMonthValue(), day.getDayOfMonth(), day.getYear()));
    }
  }

  /// A line of custom data could not be read.
  void readerFailed(Symbol symbol, String line, RuntimeException failure) {
    report(
        "Error invoking %s data reader. Line: %s Error: %s"
            .formatted(symbol, line, failure.getMessage()));
  }

  /// Custom data lies where no run over the past looks.
  void notReached(Symbol symbol, String source) {
    report(
        "Error downloading custom data source file, skipped: %s of %s; a run over the past reads files of the data folder and the object store alone, so save it there first (LEAN: SubscriptionTransportMedium.LocalFile or ObjectStore)"
            .formatted(source, symbol));
  }

  private void report(String text) {
    if (problems.size() < LIMIT) {
      problems.add(text);
    }
  }

  void startLimited(Symbol symbol, long dayNs) {
    if (starts.size() <= LIMIT) {
      starts.putIfAbsent(symbol, "[%s, %s]".formatted(symbol.value(), Nanos.dateOf(dayNs)));
    }
  }

  /// The notices in LEAN's words, none, one or two of them.
  public List<String> texts() {
    List<String> texts = new ArrayList<>(problems);
    if (!precision.isEmpty()) {
      texts.add(
          "Due to numerical precision issues in the factor file, data for the following symbols was"
              + " adjust to a later starting date: "
              + list(precision));
    }
    if (!starts.isEmpty()) {
      texts.add(
          "The starting dates for the following symbols have been adjusted to match their map files"
              + " first date: "
              + list(starts));
    }
    return texts;
  }

  private static String list(Map<Symbol, String> notices) {
    String text = String.join(", ", notices.values().stream().limit(LIMIT).toList());
    return notices.size() >= LIMIT ? text + "..." : text;
  }
}
