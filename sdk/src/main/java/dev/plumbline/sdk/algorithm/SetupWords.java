package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.brokerage.BrokerageModel;
import dev.plumbline.sdk.brokerage.BrokerageModelSecurityInitializer;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityInitializer;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/// What an author says in `initialize()`, with the checks on it.
///
/// Source: LEAN, `Algorithm/QCAlgorithm.cs`.
final class SetupWords {
  private static final int MAX_TEXT_LENGTH = 200;
  private static final int MAX_TAGS = 100;
  private static final LocalDate EARLIEST_START = LocalDate.of(1900, 1, 1);

  private final AlgorithmEngine engine;
  private final AlgorithmState state;
  private final AuthorLog log;
  private boolean authorsInitializer;
  private boolean saidTagLimit;

  SetupWords(AlgorithmEngine engine, AuthorLog log) {
    this.engine = engine;
    this.state = engine.state();
    this.log = log;
  }

  void setStartDate(int year, int month, int day) {
    try {
      setStartDate(date(year, month, day));
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new IllegalArgumentException("Date Invalid: " + e.getMessage(), e);
    }
  }

  void setStartDate(LocalDate date) {
    if (state.isLiveMode()) {
      return;
    }
    if (date.isBefore(EARLIEST_START)) {
      throw new IllegalArgumentException(
          "Please select a start date after January 1st, 1900. (Parameter 'start')");
    }
    requireUnlocked("SetStartDate", "start date");
    state.setStartDate(date);
    engine.timeKeeper().setUtcDateTime(state.startUtcNs());
  }

  void setEndDate(int year, int month, int day) {
    try {
      setEndDate(date(year, month, day));
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new IllegalArgumentException("Date Invalid: " + e.getMessage(), e);
    }
  }

  void setEndDate(LocalDate date) {
    if (state.isLiveMode()) {
      return;
    }
    requireUnlocked("SetEndDate", "end date");
    state.setEndNs(Nanos.of(date) + Nanos.DAY - Nanos.TICK);
  }

  void setCash(Number cash) {
    requireUnlocked("SetCash", "cash available");
    engine.portfolio().setCash(Exact.of(cash));
  }

  void setCash(String currency, Number cash, Number conversionRate) {
    requireUnlocked("SetCash", "cash available");
    engine.portfolio().setCash(currency, Exact.of(cash), Exact.of(conversionRate));
  }

  void setAccountCurrency(String currency, Number startingCash) {
    requireUnlocked("SetAccountCurrency", "AccountCurrency");
    String present = engine.portfolio().cashBook().accountCurrency();
    String cash = startingCash == null ? "" : ", with a starting cash of " + Exact.of(startingCash);
    log.debug("Changing account currency from %s to %s%s...".formatted(present, currency, cash));
    engine
        .portfolio()
        .setAccountCurrency(currency, startingCash == null ? null : Exact.of(startingCash));
  }

  void setTimeZone(String id) {
    MarketTimeZone zone;
    try {
      zone = MarketTimeZone.of(id);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "TimeZone with id '%s' was not found. For a complete list of time zones please visit: http://en.wikipedia.org/wiki/List_of_tz_database_time_zones"
              .formatted(id),
          e);
    }
    setTimeZone(zone);
  }

  void setTimeZone(MarketTimeZone zone) {
    if (state.isLocked()) {
      throw new IllegalStateException(
          "QCAlgorithm.SetTimeZone(): Cannot change time zone after algorithm running.");
    }
    state.setTimeZone(zone);
    engine.schedule().timeRules().setDefaultTimeZone(zone);
    engine.schedule().dateRules().setDefaultTimeZone(zone);
    if (!state.isLiveMode()) {
      engine.timeKeeper().setUtcDateTime(state.startUtcNs());
    }
  }

  void setBenchmark(String ticker) {
    if (engine.securities().containsKey(ticker)) {
      setBenchmark(engine.securities().get(ticker).symbol());
      return;
    }
    log.debug(
        "Warning: SetBenchmark(%s): no existing symbol found, benchmark security will be added with Equity type."
            .formatted(ticker));
    setBenchmark(engine.equity(ticker, Market.USA));
  }

  void setBenchmark(Symbol symbol) {
    setBenchmark(new Benchmark.SecurityBenchmark(symbol));
  }

  void setBenchmark(Benchmark benchmark) {
    requireUnlocked("SetBenchmark", "Benchmark");
    state.setBenchmark(benchmark);
  }

  /// Sets the brokerage's rules; securities that are there already get its models and keep their
  /// leverage, unless the author set an initializer.
  void setBrokerageModel(BrokerageModel model) {
    state.setBrokerageModel(model);
    if (authorsInitializer) {
      return;
    }
    SecurityInitializer initializer = state.securityInitializer();
    if (initializer instanceof CompositeSecurityInitializer composite) {
      log.debug(
          "Warning: SetBrokerageModel(): a custom security initializer has been added. Please call"
              + " SetBrokerageModel() before calling AddSecurityInitializer().");
      initializer = composite.withBrokerage(new BrokerageModelSecurityInitializer(model));
      state.setSecurityInitializer(initializer);
    } else {
      initializer = new BrokerageModelSecurityInitializer(model);
    }
    for (Security security : engine.securities()) {
      Decimal leverage = security.leverageExact();
      initializer.initialize(security);
      security.setLeverage(leverage);
    }
  }

  void setSecurityInitializer(SecurityInitializer initializer) {
    if (state.isLocked()) {
      throw new IllegalStateException(
          "SetSecurityInitializer() cannot be called after algorithm initialization. When you use"
              + " the SetSecurityInitializer() method it will apply to all universes and manually"
              + " added securities.");
    }
    if (authorsInitializer) {
      log.debug(
          "Warning: SetSecurityInitializer() has already been called, existing security"
              + " initializers in all universes will be overwritten.");
    }
    authorsInitializer = true;
    state.setSecurityInitializer(initializer);
  }

  void addSecurityInitializer(SecurityInitializer initializer) {
    if (state.isLocked()) {
      throw new IllegalStateException(
          "AddSecurityInitializer() cannot be called after algorithm initialization. When you use"
              + " the AddSecurityInitializer() method it will apply to all universes and manually"
              + " added securities.");
    }
    SecurityInitializer present = state.securityInitializer();
    SecurityInitializer first =
        present == null ? new BrokerageModelSecurityInitializer(state.brokerageModel()) : present;
    state.setSecurityInitializer(
        first instanceof CompositeSecurityInitializer composite
            ? composite.with(initializer)
            : new CompositeSecurityInitializer(List.of(first, initializer)));
  }

  void setWarmUp(int bars, Duration length, Resolution resolution) {
    if (state.isLocked()) {
      throw new IllegalStateException(
          "QCAlgorithm.SetWarmup(): This method cannot be used after algorithm initialized");
    }
    state.setWarmUp(new AlgorithmState.WarmUp(bars, length, resolution));
    state.settings().setWarmupResolution(resolution);
  }

  void setName(String name) {
    if (state.isLocked()) {
      throw new IllegalStateException("Cannot set algorithm name after it is initialized.");
    }
    if (name != null && !name.isEmpty()) {
      state.setName(cut(name));
    }
  }

  void addTag(String tag) {
    if (tag == null || tag.isBlank()) {
      return;
    }
    if (state.tags().size() >= MAX_TAGS) {
      if (!saidTagLimit) {
        log.log(
            "Warning: AddTag(%s): Unable to add tag. Tags are limited to a maximum of %d."
                .formatted(tag, MAX_TAGS));
        saidTagLimit = true;
      }
      return;
    }
    if (!state.tags().contains(cut(tag))) {
      state.tags().add(cut(tag));
    }
  }

  void setTags(List<String> tags) {
    if (tags == null) {
      return;
    }
    List<String> said = tags.stream().filter(tag -> tag != null && !tag.isBlank()).toList();
    if (said.size() > MAX_TAGS) {
      log.log(
          "Warning: The tags collection cannot contain more than %d items. It will be truncated."
              .formatted(MAX_TAGS));
    }
    state.tags().clear();
    said.stream().limit(MAX_TAGS).map(SetupWords::cut).distinct().forEach(state.tags()::add);
  }

  private static LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "Year, Month, and Day parameters describe an un-representable DateTime.", e);
    }
  }

  private static String cut(String text) {
    return text.length() <= MAX_TEXT_LENGTH ? text : text.substring(0, MAX_TEXT_LENGTH);
  }

  private void requireUnlocked(String word, String what) {
    if (state.isLocked()) {
      throw new IllegalStateException(AlgorithmMessages.alreadyInitialized(word, what));
    }
  }
}
