package dev.plumbline.engine.feed;

import dev.plumbline.sdk.spi.LiveBar;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
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
  private int corrections;

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

  /// A bar came that corrects one which was told already.
  ///
  /// @return what is to be said of it at once: the first few are told one by one, then how many
  ///   they are each time that number has doubled; else null
  public String corrected(LiveBar bar) {
    corrections++;
    if (corrections <= LIMIT) {
      return "the bar of %s that ended at %sZ was corrected after it was told: it closes at %s with %s shares now. What was told stays, history reads it corrected"
          .formatted(
              bar.symbol().value(),
              Nanos.toText(bar.endUtcNs()),
              Decimal.ofUnscaled(bar.bar().close[0], bar.bar().priceScale).normalize(),
              Decimal.ofUnscaled(bar.bar().volume[0], bar.bar().volumeScale).normalize());
    }
    boolean doubled = corrections % LIMIT == 0 && Integer.bitCount(corrections / LIMIT) == 1;
    return doubled ? "%d bars were corrected after they were told".formatted(corrections) : null;
  }

  /// What the user should know before trusting the numbers.
  public List<String> warnings() {
    return corrections == 0
        ? List.of()
        : List.of(
            "Bars that were corrected by late trades after they had been told: %d. The run saw them as they were; history, and a backtest of the same days, has them corrected"
                .formatted(corrections));
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
