package dev.plumbline.sdk.algorithm;

/// The parts that do what an algorithm's words say, made when the engine attaches itself.
///
/// @param engine what the engine gives
/// @param log what the author says
/// @param setup dates, cash, models
/// @param securities securities that come and go
/// @param universes sets of securities that change
/// @param customData data of the author's own types
/// @param trading single and combo orders
/// @param holdings orders by what is to be held
/// @param history looks into the past
/// @param lastPrices the last bars before now
/// @param consolidators longer bars
/// @param indicators indicators and what feeds them
/// @param warmUp indicators fed with the past
/// @param patterns candlestick patterns
/// @param plotting charts
/// @param notifications messages to people
/// @param framework insights, targets, risk, orders
record Parts(
    AlgorithmEngine engine,
    AuthorLog log,
    SetupWords setup,
    SecurityWords securities,
    UniverseWords universes,
    CustomDataWords customData,
    Trading trading,
    HoldingWords holdings,
    HistoryWords history,
    LastKnownPrices lastPrices,
    ConsolidatorWords consolidators,
    IndicatorWords indicators,
    IndicatorWarmUp warmUp,
    CandlestickPatterns patterns,
    PlottingWords plotting,
    NotificationManager notifications,
    FrameworkStep framework) {
  static Parts of(AlgorithmEngine engine) {
    AuthorLog log = new AuthorLog(engine);
    SecurityWords securities = new SecurityWords(engine);
    Trading trading = new Trading(engine, log, securities, new OrderChecks(engine, log));
    HistoryWords history = new HistoryWords(engine, log);
    LastKnownPrices lastPrices = new LastKnownPrices(history);
    securities.setSeeder(lastPrices::seed);
    ConsolidatorWords consolidators = new ConsolidatorWords(engine, log, securities);
    IndicatorWarmUp warmUp = new IndicatorWarmUp(engine, log, history, consolidators);
    IndicatorWords indicators = new IndicatorWords(engine, consolidators, warmUp);
    return new Parts(
        engine,
        log,
        new SetupWords(engine, log),
        securities,
        new UniverseWords(engine, log),
        new CustomDataWords(engine),
        trading,
        new HoldingWords(engine, log, trading),
        history,
        lastPrices,
        consolidators,
        indicators,
        warmUp,
        new CandlestickPatterns(indicators),
        new PlottingWords(engine, log),
        new NotificationManager(engine),
        new FrameworkStep(engine, log));
  }
}
