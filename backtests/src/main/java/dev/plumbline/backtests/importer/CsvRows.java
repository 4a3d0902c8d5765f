package dev.plumbline.backtests.importer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// The records of a csv file one after the other, each with the number of the line it starts in.
/// Blank lines are passed over, as is a byte-order mark.
final class CsvRows implements AutoCloseable {
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final Path file;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private long line;

  CsvRows(Path file, char delimiter) throws IOException {
    this.file = file;
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreSurroundingSpaces(delimiter != ' ')
            .setIgnoreEmptyLines(false)
            .get();
    this.parser = CSVParser.builder().setReader(open(file)).setFormat(format).get();
    this.records = parser.iterator();
  }

  /// The next record; empty at the end of the file.
  ///
  /// @throws CsvImportException if the file is not UTF-8 or its quotes do not match
  Optional<CSVRecord> next() {
    try {
      while (true) {
        line = parser.getCurrentLineNumber() + 1;
        if (!records.hasNext()) {
          return Optional.empty();
        }
        CSVRecord record = records.next();
        if (record.size() != 1 || !record.get(0).isBlank()) {
          return Optional.of(record);
        }
      }
    } catch (UncheckedIOException e) {
      throw unreadable(e.getCause());
    }
  }

  /// The number of the line that the last record started in, from 1.
  long line() {
    return line;
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }

  private CsvImportException unreadable(IOException cause) {
    String where = file.getFileName() + ", near line " + line + ": ";
    return cause instanceof CharacterCodingException
        ? new CsvImportException(
            where + "found bytes that are no UTF-8 text, expected a csv file in UTF-8", cause)
        : new CsvImportException(where + cause.getMessage(), cause);
  }

  private static Reader open(Path file) throws IOException {
    // a decoder made here reports malformed bytes instead of replacing them
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder()),
            1 << 16);
    reader.mark(1);
    try {
      if (reader.read() != BYTE_ORDER_MARK) {
        reader.reset();
      }
    } catch (CharacterCodingException e) {
      reader.close();
      throw new CsvImportException(
          file.getFileName() + ": found bytes that are no UTF-8 text, expected a csv file in UTF-8",
          e);
    }
    return reader;
  }
}
