package dev.plumbline.lean.reference;

import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.sdk.corporate.MapFileProvider;
import dev.plumbline.sdk.corporate.MapFileResolver;
import dev.plumbline.sdk.symbol.SecurityType;
import java.util.HashMap;
import java.util.Map;

/// The map files of a LEAN data folder, `equity/usa/map_files/*.csv` and the like.
///
/// Files are read when they are needed and kept. Not thread-safe.
public final class LeanMapFileProvider implements MapFileProvider {
  private final DataFolder folder;
  private final Map<String, MapFileResolver> resolvers = new HashMap<>();

  /// The map files of a data folder.
  public LeanMapFileProvider(DataFolder folder) {
    this.folder = folder;
  }

  @Override
  public MapFileResolver resolver(String market, SecurityType securityType) {
    String directory = securityType.lower() + "/" + market + "/map_files";
    return resolvers.computeIfAbsent(directory, this::create);
  }

  private MapFileResolver create(String directory) {
    return folder.file(directory).isDirectory()
        ? new LazyMapFileResolver(folder, directory)
        : MapFileResolver.EMPTY;
  }
}
