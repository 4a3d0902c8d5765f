package dev.plumbline.backtests.wiring;

import dev.plumbline.backtests.config.Suggestion;
import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The securities that an algorithm asked for and never got a price of.
///
/// LEAN runs on without a word, as if they had not been asked for; a ticker that is misspelt then
/// looks like a strategy that never trades.
final class TickersWithoutData {
  private static final List<String> RESOLUTIONS =
      List.of("tick", "second", "minute", "hour", "daily");
  private static final int SHOWN = 8;

  private final Path root;

  /// Looks into a data folder.
  TickersWithoutData(Path root) {
    this.root = root;
  }

  /// A sentence for each security without data.
  List<String> warnings(Algorithm algorithm) {
    List<String> warnings = new ArrayList<>();
    for (Security security : algorithm.securities().values()) {
      boolean asked =
          security.subscriptions().stream().anyMatch(s -> !s.isInternalFeed() && !s.isCustomData());
      if (asked && !security.hasData()) {
        warnings.add(warning(security));
      }
    }
    return warnings;
  }

  private String warning(Security security) {
    Symbol symbol = security.symbol();
    String type = symbol.securityType().lower();
    Path market = root.resolve(type).resolve(symbol.market());
    String resolution =
        security.subscriptions().stream()
            .filter(s -> !s.isInternalFeed())
            .map(SubscriptionDataConfig::resolution)
            .findFirst()
            .orElseThrow()
            .lower();
    return "no "
        + resolution
        + " data of "
        + symbol.value()
        + " in "
        + market
        + ": nothing of it was traded"
        + advice(symbol.value(), market, resolution);
  }

  private static String advice(String ticker, Path market, String resolution) {
    List<String> others =
        RESOLUTIONS.stream()
            .filter(r -> !r.equals(resolution) && tickers(market.resolve(r)).contains(ticker))
            .toList();
    Set<String> known = tickers(market.resolve(resolution));
    if (known.contains(ticker)) {
      return "; there is some for other days: check start and end";
    }
    if (!others.isEmpty()) {
      return "; there is some by " + String.join(", ", others);
    }
    String suggestion =
        Suggestion.of(ticker, known).map(s -> "; did you mean " + s + "?").orElse("");
    return suggestion
        + (known.isEmpty()
            ? "; there is no data of this kind at all"
            : "; there is data of "
                + String.join(", ", known.stream().limit(SHOWN).toList())
                + (known.size() > SHOWN ? " and " + (known.size() - SHOWN) + " more" : ""));
  }

  /// The tickers that have a zip or a folder in the folder of a resolution.
  private static Set<String> tickers(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      Set<String> tickers = new TreeSet<>();
      files.forEach(file -> {
        String name = file.getFileName().toString();
        tickers.add(
            (name.endsWith(".zip") ? name.substring(0, name.length() - 4) : name)
                .toUpperCase(Locale.ROOT));
      });
      return tickers;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }
}
