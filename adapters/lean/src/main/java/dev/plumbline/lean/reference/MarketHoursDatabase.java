package dev.plumbline.lean.reference;

import dev.plumbline.lean.file.ByteSearch;
import dev.plumbline.lean.file.DataFolder;
import dev.plumbline.lean.file.NamesInFile;
import dev.plumbline.sdk.symbol.FutureOptionTickers;
import dev.plumbline.sdk.symbol.IndexOptionTickers;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketHoursExceptions;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// The hours of all exchanges, from `market-hours/market-hours-database.json`.
///
/// Only entries that are asked for are parsed. A folder without the file knows the US equity hours
/// of 1998 to 2026. Not thread-safe. Rules: LEAN, `MarketHoursDatabase.cs` and
/// `MarketHoursDatabaseJsonConverter.cs`.
public final class MarketHoursDatabase {
  static final String PATH = "market-hours/market-hours-database.json";

  private static final int ABSENT = -1;

  private final DataFolder folder;
  private final Map<SecurityDatabaseKey, MarketHoursEntry> entries = new HashMap<>();
  private final Map<SecurityDatabaseKey, Integer> offsets = new HashMap<>();
  private final Map<String, NamesInFile> names = new HashMap<>();
  private byte[] file;
  private boolean opened;

  /// The database of a data folder; the file is read when the first entry is asked for.
  public MarketHoursDatabase(DataFolder folder) {
    this.folder = folder;
  }

  /// The entry of a security: its own, or that of its market.
  ///
  /// @throws IllegalArgumentException if there is none, or if it cannot be read
  public MarketHoursEntry entry(Symbol symbol) {
    return find(SecurityDatabaseKey.of(symbol));
  }

  /// The entry of a ticker: its own, or that of its market.
  ///
  /// @throws IllegalArgumentException if there is none, or if it cannot be read
  public MarketHoursEntry entry(String market, String ticker, SecurityType securityType) {
    return find(new SecurityDatabaseKey(market, ticker, securityType));
  }

  /// The hours of a security's exchange.
  public SecurityExchangeHours exchangeHours(Symbol symbol) {
    return entry(symbol).exchangeHours();
  }

  /// The time zone of a security's files.
  public MarketTimeZone dataTimeZone(Symbol symbol) {
    return entry(symbol).dataTimeZone();
  }

  private MarketHoursEntry find(SecurityDatabaseKey key) {
    open();
    MarketHoursEntry entry = file == null ? builtIn(key) : stored(key);
    if (entry == null) {
      String why =
          file == null
              ? " There is no file "
                  + folder.root().resolve(PATH)
                  + "; without it only equities of the market usa are known."
              : "";
      throw new IllegalArgumentException("Unable to locate exchange hours for " + key + "." + why);
    }
    return entry;
  }

  private MarketHoursEntry stored(SecurityDatabaseKey key) {
    MarketHoursEntry entry = exact(key);
    if (entry == null) {
      entry = exact(key.common());
    }
    if (entry == null && key.securityType() == SecurityType.FUTURE_OPTION) {
      entry = stored(key.with(FutureOptionTickers.ofOption(key.symbol()), SecurityType.FUTURE));
    }
    if (entry == null && key.securityType() == SecurityType.BASE) {
      int dot = key.symbol().lastIndexOf('.');
      if (dot >= 0 && dot < key.symbol().length() - 1) {
        entry = exact(key.with("TYPE." + key.symbol().substring(dot + 1), SecurityType.BASE));
      }
    }
    return entry;
  }

  private MarketHoursEntry builtIn(SecurityDatabaseKey key) {
    if (key.securityType() != SecurityType.EQUITY || !key.market().equals(Market.USA)) {
      return null;
    }
    return entries.computeIfAbsent(
        key.common(),
        common -> new MarketHoursEntry(MarketTimeZone.NEW_YORK, UsEquityHours.create()));
  }

  private void open() {
    if (!opened) {
      opened = true;
      file = folder.read(PATH);
    }
  }

  /// The entry of exactly this key, or null.
  private MarketHoursEntry exact(SecurityDatabaseKey key) {
    MarketHoursEntry known = entries.get(key);
    if (known != null || offset(key) == ABSENT) {
      return known;
    }
    MarketHoursEntry entry = parse(key);
    entries.put(key, entry);
    return entry;
  }

  private MarketHoursEntry parse(SecurityDatabaseKey key) {
    try {
      MarketHoursText text = MarketHoursText.read(file, offset(key));
      MarketHoursExceptions exceptions = text.exceptions();
      MarketHoursEntry underlying = underlying(key);
      if (underlying != null) {
        exceptions = completed(exceptions, underlying.exchangeHours());
      }
      MarketHoursEntry common = commonBefore(key);
      if (common != null) {
        exceptions = merged(exceptions, common.exchangeHours());
      }
      SecurityExchangeHours hours =
          new SecurityExchangeHours(
              MarketTimeZone.of(text.exchangeTimeZone()), text.week(), exceptions);
      return new MarketHoursEntry(MarketTimeZone.of(text.dataTimeZone()), hours);
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          folder.root().resolve(PATH) + ", entry " + key + ": " + e.getMessage(), e);
    }
  }

  private MarketHoursEntry underlying(SecurityDatabaseKey key) {
    if (!key.securityType().isOption()) {
      return null;
    }
    String ticker =
        switch (key.securityType()) {
          case FUTURE_OPTION -> FutureOptionTickers.ofOption(key.symbol());
          case INDEX_OPTION -> IndexOptionTickers.indexOf(key.symbol());
          default -> key.symbol();
        };
    SecurityDatabaseKey underlying = key.with(ticker, key.securityType().underlyingType());
    MarketHoursEntry entry = exact(underlying);
    return entry != null ? entry : exact(underlying.common());
  }

  /// The entry of the market if it stands before the security's own; LEAN merges in the order of
  /// the file and does not see a later one.
  private MarketHoursEntry commonBefore(SecurityDatabaseKey key) {
    SecurityDatabaseKey common = key.common();
    int offset = offset(common);
    return common.equals(key) || offset == ABSENT || offset > offset(key) ? null : exact(common);
  }

  private int offset(SecurityDatabaseKey key) {
    Integer known = offsets.get(key);
    if (known == null) {
      known = names(key).contains(key.symbol()) ? search("\"" + key + "\"") : ABSENT;
      offsets.put(key, known);
    }
    return known;
  }

  /// The tickers that have an entry of their own in the key's market.
  private NamesInFile names(SecurityDatabaseKey key) {
    String common = key.common().toString();
    String before = "\"" + common.substring(0, common.length() - key.common().symbol().length());
    return names.computeIfAbsent(before, b -> new NamesInFile(file, b, '"'));
  }

  /// The place of the object that belongs to a quoted name, or [#ABSENT].
  private int search(String quotedName) {
    ByteSearch search = new ByteSearch(quotedName);
    for (int at = search.indexIn(file, 0); at >= 0; at = search.indexIn(file, at + 1)) {
      int place = afterBlanks(at + search.length());
      if (place < file.length && file[place] == ':') {
        place = afterBlanks(place + 1);
        if (place < file.length && file[place] == '{') {
          return place;
        }
      }
    }
    return ABSENT;
  }

  private int afterBlanks(int from) {
    int at = from;
    while (at < file.length && file[at] <= ' ') {
      at++;
    }
    return at;
  }

  private static MarketHoursExceptions completed(
      MarketHoursExceptions own, SecurityExchangeHours underlying) {
    return new MarketHoursExceptions(
        own.holidays().isEmpty() ? underlying.holidays() : own.holidays(),
        own.bankHolidays().isEmpty() ? underlying.bankHolidays() : own.bankHolidays(),
        own.earlyCloses().isEmpty() ? underlying.earlyCloses() : own.earlyCloses(),
        own.lateOpens().isEmpty() ? underlying.lateOpens() : own.lateOpens());
  }

  private static MarketHoursExceptions merged(
      MarketHoursExceptions own, SecurityExchangeHours common) {
    return new MarketHoursExceptions(
        union(own.holidays(), common.holidays()),
        union(own.bankHolidays(), common.bankHolidays()),
        overridden(common.earlyCloses(), own.earlyCloses()),
        overridden(common.lateOpens(), own.lateOpens()));
  }

  private static Set<LocalDate> union(Collection<LocalDate> one, Collection<LocalDate> other) {
    Set<LocalDate> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return all;
  }

  private static Map<LocalDate, Duration> overridden(
      Map<LocalDate, Duration> common, Map<LocalDate, Duration> own) {
    Map<LocalDate, Duration> all = new HashMap<>(common);
    all.putAll(own);
    return all;
  }
}
