package dev.plumbline.lean.data;

import dev.plumbline.lean.cache.ColumnCache;
import dev.plumbline.lean.cache.SourceFile;
import dev.plumbline.lean.file.DataError;
import dev.plumbline.lean.file.DataErrors;
import dev.plumbline.lean.file.DataFault;
import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.lean.file.FileBytes;
import dev.plumbline.lean.file.FileRead;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeColumns;
import dev.plumbline.sdk.spi.DataKey;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.time.Resolution;
import java.io.IOException;

/// Reads files into columns, one after the other, with the same buffers. Not thread-safe.
final class PieceReader implements AutoCloseable {
  private static final int EQUITY_DECIMALS = 4;

  private final DataFolder folder;
  private final FileBytes file = new FileBytes();
  private final ZipText text = new ZipText();
  private final TradeBarText trades = new TradeBarText();
  private final QuoteBarText quotes = new QuoteBarText();
  private final TickText ticks = new TickText();
  private final ColumnCache cache;
  private DataErrors errors;
  private TradeColumns last;

  /// A reader below a folder, of which it uses the paths only.
  ///
  /// @param cache where columns are kept, or null
  PieceReader(DataFolder folder, ColumnCache cache) {
    this.folder = folder;
    this.cache = cache;
  }

  /// Reads the file of a key.
  Piece read(DataKey key) {
    errors = null;
    String path = LeanPaths.zip(key);
    FileRead read = null;
    Object columns = null;
    SourceFile source = cache == null ? null : source(key, path);
    if (source != null) {
      ColumnCache.Kept kept = cache.find(source);
      if (kept != null) {
        FileRead file = new FileRead(path, source.length(), kept.fingerprint());
        return new Piece(sharing(kept.columns()), file, null);
      }
    }
    try {
      if (file.read(folder.file(path))) {
        read = new FileRead(path, file.length(), file.fingerprint());
        columns = unpacked(key, path);
      } else {
        fault(DataFault.MISSING_FILE, path, "no file", "a zip", "no data of it");
      }
    } catch (CorruptZipException e) {
      fault(DataFault.CORRUPT_ZIP, path, e.getMessage(), "a whole zip", "no data of it");
    } catch (IOException e) {
      String found = String.valueOf(e.getMessage());
      fault(DataFault.UNREADABLE_FILE, path, found, "a readable file", "no data of it");
    } catch (ArithmeticException e) {
      String found = "numbers so large beside others so fine that 18 digits do not hold them";
      fault(DataFault.NUMBER, path, found, "numbers of one size", "no data of it");
    }
    if (source != null && columns != null && errors == null) {
      cache.offer(source, read.fingerprint(), columns);
    }
    return new Piece(sharing(columns), read, errors);
  }

  /// The columns, with the starts of the file read before where they are the same.
  private Object sharing(Object columns) {
    if (!(columns instanceof TradeColumns trades)) {
      return columns;
    }
    last = last == null ? trades : trades.sharingTimes(last);
    return last;
  }

  /// The state of the source of a key that may be kept; null where it is not to be.
  private SourceFile source(DataKey key, String path) {
    if (key.resolution() == Resolution.TICK) {
      return null;
    }
    try {
      return SourceFile.of(path, folder.file(path));
    } catch (IOException e) {
      return null; // the reading itself will tell
    }
  }

  @Override
  public void close() {
    text.close();
  }

  private Object unpacked(DataKey key, String path) throws CorruptZipException {
    String expected = LeanPaths.entry(key);
    if (!text.read(file.bytes(), file.length())) {
      fault(DataFault.MISSING_ENTRY, path, "an empty zip", expected, "no data of it");
      return null;
    }
    if (!text.entry().equalsIgnoreCase(expected)) {
      fault(DataFault.UNEXPECTED_ENTRY, path, text.entry(), expected, "the entry is used");
    }
    LineFaults faults = new LineFaults(this::errors, path, text);
    LineTime time = new LineTime(key.resolution(), key.dayNs());
    int decimals = key.symbol().securityType() == SecurityType.EQUITY ? EQUITY_DECIMALS : 0;
    boolean quoted = key.tickType() == TickType.QUOTE;
    if (key.resolution() == Resolution.TICK) {
      return ticks.read(text, time, quoted, decimals, faults);
    }
    return quoted
        ? quotes.read(text, time, decimals, faults)
        : trades.read(text, time, decimals, faults);
  }

  /// The errors of the current file, made when the first occurs.
  private DataErrors errors() {
    if (errors == null) {
      errors = new DataErrors();
    }
    return errors;
  }

  private void fault(
      DataFault fault, String path, String found, String expected, String consequence) {
    errors().add(new DataError(fault, path, "", 0, found, expected, consequence));
  }
}
