package dev.plumbline.backtests.doctor;

import dev.plumbline.backtests.datafolder.LeanZip;
import dev.plumbline.backtests.wiring.ReferenceData;
import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.sdk.corporate.FactorFile;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/// The check of all files of a security at a resolution.
final class SecurityCheck {
  /// So many trading days in a row without data are a gap; single days are counted only, because a
  /// security that nobody trades has no bar.
  private static final int GAP_DAYS = 5;

  private final Path folder;
  private final String type;
  private final String market;
  private final String resolution;
  private final String ticker;
  private final SecurityExchangeHours hours;
  private final boolean sameZone;
  private final FactorFile factors;
  private final List<Finding> findings = new ArrayList<>();
  private final TreeSet<Long> days = new TreeSet<>();
  private int files;
  private long rows;
  private int slightlyCrossed;
  private int missing;

  SecurityCheck(Path folder, String type, String market, String resolution, String stem) {
    this.folder = folder;
    this.type = type;
    this.market = market;
    this.resolution = resolution;
    int mark = stem.indexOf('_');
    this.ticker = mark > 0 ? stem.substring(0, mark) : stem;
    SecurityExchangeHours known = null;
    boolean same = false;
    FactorFile splits = null;
    try {
      Symbol symbol = Symbol.create(ticker.toUpperCase(Locale.ROOT), securityType(), market);
      ReferenceData reference = ReferenceData.of(new DataFolder(folder));
      known = reference.securities().exchangeHours(symbol);
      same = known.timeZone().equals(reference.securities().dataTimeZone(symbol));
      splits = isEquity() ? factors() : null;
    } catch (IllegalArgumentException e) {
      // a market that no database knows: what needs its hours is left out
      known = null;
    }
    this.hours = known;
    this.sameZone = same;
    this.factors = splits;
  }

  private SecurityType securityType() {
    return SecurityType.valueOf(type.toUpperCase(Locale.ROOT));
  }

  private boolean isEquity() {
    return type.equals("equity");
  }

  private FactorFile factors() {
    Path file = reference("factor_files");
    return Files.isRegularFile(file) ? FactorRows.read(file, ticker) : null;
  }

  /// The file of a kind of reference data: of the ticker, or of the security whose map file names
  /// it.
  private Path reference(String kind) {
    Path place = folder.resolve(type).resolve(market);
    Path own = place.resolve(kind).resolve(ticker + ".csv");
    if (Files.isRegularFile(own)) {
      return own;
    }
    try {
      for (String name : DataDoctor.names(place.resolve("map_files"))) {
        Path map = place.resolve("map_files").resolve(name);
        boolean names =
            name.endsWith(".csv")
                && Files.readAllLines(map).stream()
                    .anyMatch(l -> l.toLowerCase(Locale.ROOT).contains("," + ticker + ","));
        if (names) {
          return place.resolve(kind).resolve(name);
        }
      }
    } catch (IOException e) {
      return own;
    }
    return own;
  }

  /// Checks a zip, or a folder with one for each day.
  void run(Path place) throws IOException {
    if (isEquity() && resolution.equals("daily")) {
      missingFile("map_files", Fault.MISSING_MAP_FILE);
      missingFile("factor_files", Fault.MISSING_FACTOR_FILE);
    }
    boolean read = !resolution.equals("tick");
    if (!Files.isDirectory(place)) {
      file(place, null, read);
    } else {
      for (String name : DataDoctor.names(place)) {
        if (name.endsWith(".zip")) {
          file(place.resolve(name), day(name), read);
        }
      }
    }
    gaps(relative(place));
  }

  private void missingFile(String kind, Fault fault) {
    Path file = reference(kind);
    if (!Files.isRegularFile(file)) {
      findings.add(
          new Finding(
              fault,
              relative(file),
              0,
              "found no file, expected one for " + ticker.toUpperCase(Locale.ROOT)));
    }
  }

  private String relative(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private static LocalDate day(String name) {
    try {
      return LocalDate.parse(name.substring(0, Math.min(8, name.length())), FILE_DAY);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static final DateTimeFormatter FILE_DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private void file(Path file, LocalDate day, boolean read) {
    files++;
    if (day != null) {
      days.add(day.toEpochDay());
    }
    List<String> lines;
    try {
      byte[] content = LeanZip.read(file).content();
      lines = new String(content, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      findings.add(
          new Finding(Fault.CORRUPT_ZIP, relative(file), 0, String.valueOf(e.getMessage())));
      return;
    }
    if (!read) {
      return;
    }
    rows += lines.size();
    FileCheck check = new FileCheck(relative(file), hours);
    check.check(lines, new LineReader(day));
    boolean daily = resolution.equals("daily");
    if (day != null && sameZone) {
      check.session();
    } else if (day != null) {
      days.add(day.toEpochDay());
    } else {
      check.good().forEach(line -> days.add(line.day()));
    }
    slightlyCrossed += check.slightlyCrossed();
    findings.addAll(check.findings());
    findings.addAll(
        new SeriesCheck(relative(file), factors).check(check.good(), daily && isEquity()));
  }

  /// The bars whose bid closes above the ask by so little that it is no fault.
  int slightlyCrossed() {
    return slightlyCrossed;
  }

  private void gaps(String place) {
    if (hours == null || days.isEmpty()) {
      return;
    }
    int run = 0;
    for (long day = days.first(); day <= days.last(); day++) {
      boolean open = hours.isDateOpen(day * Nanos.DAY);
      if (days.contains(day)) {
        gap(place, day, run);
        run = 0;
      } else if (open) {
        run++;
        missing++;
      }
    }
  }

  private void gap(String place, long end, int run) {
    if (run >= GAP_DAYS) {
      findings.add(
          new Finding(
              Fault.GAP,
              place,
              0,
              run + " trading days before " + LocalDate.ofEpochDay(end) + " have no data"));
    }
  }

  List<Finding> findings() {
    return findings;
  }

  Inventory inventory() {
    return new Inventory(
        type,
        market,
        ticker,
        resolution,
        files,
        rows,
        days.isEmpty() ? null : LocalDate.ofEpochDay(days.first()),
        days.isEmpty() ? null : LocalDate.ofEpochDay(days.last()),
        missing);
  }
}
