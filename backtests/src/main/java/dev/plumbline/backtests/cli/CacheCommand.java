package dev.plumbline.backtests.cli;

import dev.plumbline.lean.cache.ColumnCache;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// Tells of the decoded columns that are kept between runs, and removes them.
final class CacheCommand implements Command {
  private static final String CLEAR = "--clear";
  private static final double MEGABYTE = 1 << 20;

  @Override
  public CommandSyntax syntax() {
    return new CommandSyntax(
        "cache",
        "",
        0,
        0,
        "tell of the decoded market data kept on disk, or remove it",
        """
        What a run decodes is kept for the next one and read again only where a file has changed.
        PLUMBLINE_CACHE names the folder, PLUMBLINE_CACHE_MEGABYTES the most it may take (8192; 0
        keeps nothing).
        """,
        List.of(CommandOption.flag(CLEAR, "remove it")),
        List.of("plumbline cache", "plumbline cache --clear"));
  }

  @Override
  public int run(CommandArguments arguments, Console console) throws IOException {
    boolean clear = arguments.has(CLEAR);
    long bytes =
        clear ? ColumnCache.clear(console.cacheFolder()) : ColumnCache.size(console.cacheFolder());
    console
        .out()
        .printf(
            Locale.ROOT,
            "%s %.1f MB of decoded market data in %s%n",
            clear ? "removed" : "kept:",
            bytes / MEGABYTE,
            console.cacheFolder());
    return 0;
  }
}
