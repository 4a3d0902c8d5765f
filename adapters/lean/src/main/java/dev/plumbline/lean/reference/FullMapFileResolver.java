package dev.plumbline.lean.reference;

import dev.plumbline.sdk.corporate.MapFile;
import dev.plumbline.sdk.corporate.MapFileResolver;
import dev.plumbline.sdk.corporate.MapFileRow;
import dev.plumbline.sdk.symbol.SecurityIdentifier;
import dev.plumbline.sdk.time.Nanos;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Finds map files among all of a market by ticker and date (LEAN: `MapFileResolver.cs`).
///
/// Where two files name the same ticker on the same date, the one whose name comes first counts;
/// LEAN takes whichever it has read first.
final class FullMapFileResolver implements MapFileResolver {
  private static final long DEFAULT_DATE = Nanos.of(SecurityIdentifier.DEFAULT_DATE);

  private final Map<String, MapFile> byPermtick = new HashMap<>();
  private final Map<String, TreeMap<Long, String>> permticksByTicker = new HashMap<>();

  /// A resolver over map files in the order of their names.
  FullMapFileResolver(Collection<MapFile> files) {
    for (MapFile file : files) {
      byPermtick.put(file.permtick(), file);
      for (MapFileRow row : file.rows()) {
        permticksByTicker
            .computeIfAbsent(row.mappedSymbol(), ticker -> new TreeMap<>())
            .putIfAbsent(Nanos.of(row.date()), file.permtick());
      }
    }
  }

  @Override
  public MapFile resolveMapFile(String ticker, long dateNs) {
    String name = ticker.toUpperCase(Locale.ROOT);
    TreeMap<Long, String> permticks = permticksByTicker.get(name);
    if (permticks != null) {
      Map.Entry<Long, String> next = permticks.ceilingEntry(dateNs);
      name = (next != null ? next : permticks.lastEntry()).getValue();
    }
    MapFile file = byPermtick.get(name);
    if (file == null || file.firstDateNs() > dateNs && dateNs != DEFAULT_DATE) {
      return new MapFile(name, List.of());
    }
    return file;
  }
}
