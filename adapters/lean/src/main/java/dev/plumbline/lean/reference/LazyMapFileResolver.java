package dev.plumbline.lean.reference;

import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.sdk.corporate.MapFile;
import dev.plumbline.sdk.corporate.MapFileResolver;
import dev.plumbline.sdk.corporate.MapFileRow;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Time;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Finds map files as [FullMapFileResolver] does, but reads all files of the market only where the
/// answer may depend on them.
///
/// The security that has a ticker at the end of time is found in the file of that name if its last
/// row says so, because no row of another file can lie between. A file found so is remembered under
/// its first ticker and date, which is how identifiers name it later.
final class LazyMapFileResolver implements MapFileResolver {
  private final DataFolder folder;
  private final String directory;
  private final MapFileReader reader;
  private final Map<String, MapFile> files = new HashMap<>();
  private final Map<String, MapFile> known = new HashMap<>();
  private FullMapFileResolver full;

  LazyMapFileResolver(DataFolder folder, String directory) {
    this.folder = folder;
    this.directory = directory;
    this.reader = new MapFileReader(folder);
  }

  @Override
  public MapFile resolveMapFile(String ticker, long dateNs) {
    String name = ticker.toUpperCase(Locale.ROOT);
    MapFile found = known.get(key(name, dateNs));
    if (found == null && full == null && dateNs == Time.END_OF_TIME) {
      found = current(name);
    }
    return found != null ? found : full().resolveMapFile(name, dateNs);
  }

  private MapFile current(String ticker) {
    MapFile file = file(ticker.toLowerCase(Locale.ROOT));
    if (file == null || file.isEmpty()) {
      return null;
    }
    MapFileRow last = file.rows().getLast();
    if (Nanos.of(last.date()) != Time.END_OF_TIME || !last.mappedSymbol().equals(ticker)) {
      return null;
    }
    known.put(key(ticker, Time.END_OF_TIME), file);
    MapFileRow first = file.rows().getFirst();
    known.put(key(first.mappedSymbol(), Nanos.of(first.date())), file);
    return file;
  }

  private FullMapFileResolver full() {
    if (full == null) {
      String[] names = folder.file(directory).list((where, name) -> name.endsWith(".csv"));
      Map<String, MapFile> all = new TreeMap<>();
      for (String name : names == null ? new String[0] : names) {
        String permtick = name.substring(0, name.length() - ".csv".length());
        MapFile file = file(permtick);
        if (file != null) {
          all.put(permtick, file);
        }
      }
      full = new FullMapFileResolver(List.copyOf(all.values()));
    }
    return full;
  }

  private MapFile file(String permtick) {
    if (!files.containsKey(permtick)) {
      files.put(permtick, reader.read(directory + "/" + permtick + ".csv", permtick));
    }
    return files.get(permtick);
  }

  private static String key(String ticker, long dateNs) {
    return ticker + '|' + dateNs;
  }
}
