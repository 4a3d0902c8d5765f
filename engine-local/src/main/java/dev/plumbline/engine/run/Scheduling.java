package dev.plumbline.engine.run;

import dev.plumbline.sdk.corporate.MapFileProvider;
import dev.plumbline.sdk.schedule.ScheduleCalendar;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityManager;
import dev.plumbline.sdk.spi.SecurityDatabase;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import dev.plumbline.sdk.time.TimeKeeper;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/// What scheduling rules ask about the world of a run.
final class Scheduling implements ScheduleCalendar {
  private final TimeKeeper clock;
  private final SecurityManager securities;
  private final SecurityDatabase database;
  private final MapFileProvider mapFiles;
  private final Consumer<String> debug;

  Scheduling(
      TimeKeeper clock,
      SecurityManager securities,
      SecurityDatabase database,
      MapFileProvider mapFiles,
      Consumer<String> debug) {
    this.clock = clock;
    this.securities = securities;
    this.database = database;
    this.mapFiles = mapFiles;
    this.debug = debug;
  }

  @Override
  public long utcNs() {
    return clock.utcNs();
  }

  @Override
  public SecurityExchangeHours hours(Symbol symbol) {
    return securities
        .tryGetValue(symbol)
        .map(s -> s.exchange().hours())
        .orElseGet(() -> database.exchangeHours(symbol));
  }

  @Override
  public Symbol symbol(String ticker) {
    if (securities.containsKey(ticker)) {
      return securities.get(ticker).symbol();
    }
    debug.accept(
        "Warning: no existing symbol found for ticker "
            + ticker
            + ", it will be created with Equity type.");
    return mapFiles.createEquity(ticker, Market.USA);
  }

  @Override
  public Collection<SecurityExchangeHours> marketHours() {
    Set<SecurityExchangeHours> hours = new LinkedHashSet<>();
    hours.add(database.exchangeHours(Symbol.create("SPY", SecurityType.EQUITY, Market.USA)));
    for (Security security : securities.values()) {
      if (!security.exchange().hours().isMarketAlwaysOpen()) {
        hours.add(security.exchange().hours());
      }
    }
    return hours;
  }
}
