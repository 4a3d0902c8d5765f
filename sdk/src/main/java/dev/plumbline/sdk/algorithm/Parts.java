package dev.plumbline.sdk.algorithm;

/// The parts that do what an algorithm's words say, made when the engine attaches itself.
///
/// @param engine what the engine gives
/// @param log what the author says
/// @param setup dates, cash, models
/// @param securities securities that come and go
/// @param trading single and combo orders
/// @param holdings orders by what is to be held
record Parts(
    AlgorithmEngine engine,
    AuthorLog log,
    SetupWords setup,
    SecurityWords securities,
    Trading trading,
    HoldingWords holdings) {
  static Parts of(AlgorithmEngine engine) {
    AuthorLog log = new AuthorLog(engine);
    SecurityWords securities = new SecurityWords(engine);
    Trading trading = new Trading(engine, log, securities, new OrderChecks(engine, log));
    return new Parts(
        engine,
        log,
        new SetupWords(engine, log),
        securities,
        trading,
        new HoldingWords(engine, log, trading));
  }
}
