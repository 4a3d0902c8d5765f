package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.fee.BinanceCoinFuturesFeeModel;
import dev.plumbline.sdk.fee.BinanceFeeModel;
import dev.plumbline.sdk.fee.BinanceFuturesFeeModel;
import dev.plumbline.sdk.fee.BitfinexFeeModel;
import dev.plumbline.sdk.fee.FTXFeeModel;
import dev.plumbline.sdk.fee.FTXUSFeeModel;
import dev.plumbline.sdk.fee.InteractiveBrokersFeeModel;
import dev.plumbline.sdk.fee.KrakenFeeModel;
import dev.plumbline.sdk.security.FeeModel;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.value.Decimal;
import java.util.function.Function;
import java.util.function.Supplier;

/// The brokerages that LEAN knows, with LEAN's numbers and names; each makes its model.
///
/// Source: LEAN, `Common/Brokerages/BrokerageName.cs` and `IBrokerageModel.cs`.
public enum BrokerageName {
  /// The default model, also known as QuantConnect's brokerage.
  DEFAULT(0, "Default", DefaultBrokerageModel::new),
  /// Interactive Brokers.
  INTERACTIVE_BROKERS_BROKERAGE(
      1, "InteractiveBrokersBrokerage", InteractiveBrokersBrokerageModel::new),
  /// Tradier.
  TRADIER_BROKERAGE(2, "TradierBrokerage", TradierBrokerageModel::new),
  /// Oanda; no shares.
  OANDA_BROKERAGE(3, "OandaBrokerage", OandaBrokerageModel::new),
  /// FXCM; no shares.
  FXCM_BROKERAGE(4, "FxcmBrokerage", FxcmBrokerageModel::new),
  /// Bitfinex; no shares.
  BITFINEX(
      5,
      "Bitfinex",
      crypto("BitfinexBrokerageModel", Market.BITFINEX, null, BitfinexFeeModel::new)),
  /// Binance; no shares.
  BINANCE(
      6,
      "Binance",
      crypto("BinanceBrokerageModel", Market.BINANCE, Decimal.of(3), BinanceFeeModel::new)),
  /// GDAX, now Coinbase; cannot be created.
  GDAX(12, "GDAX", null),
  /// Alpaca.
  ALPACA(13, "Alpaca", account -> new AlpacaBrokerageModel()),
  /// Alpha Streams.
  ALPHA_STREAMS(14, "AlphaStreams", AlphaStreamsBrokerageModel::new),
  /// Zerodha.
  ZERODHA(15, "Zerodha", ZerodhaBrokerageModel::new),
  /// Samco.
  SAMCO(16, "Samco", SamcoBrokerageModel::new),
  /// Atreyu; cannot be created.
  ATREYU(17, "Atreyu", null),
  /// Trading Technologies; no shares.
  TRADING_TECHNOLOGIES(18, "TradingTechnologies", TradingTechnologiesBrokerageModel::new),
  /// Kraken; no shares.
  KRAKEN(
      19,
      "Kraken",
      crypto("KrakenBrokerageModel", Market.KRAKEN, Decimal.ONE, KrakenFeeModel::new)),
  /// FTX; no shares.
  FTX(20, "FTX", crypto("FTXBrokerageModel", Market.FTX, Decimal.of(3), FTXFeeModel::new)),
  /// FTX US; no shares.
  FTXUS(
      21, "FTXUS", crypto("FTXUSBrokerageModel", Market.FTX_US, Decimal.of(3), FTXUSFeeModel::new)),
  /// Exante.
  EXANTE(22, "Exante", ExanteBrokerageModel::new),
  /// Binance US; cannot be created.
  BINANCE_US(23, "BinanceUS", null),
  /// Wolverine.
  WOLVERINE(24, "Wolverine", WolverineBrokerageModel::new),
  /// TD Ameritrade.
  TD_AMERITRADE(25, "TDAmeritrade", TDAmeritradeBrokerageModel::new),
  /// Binance Futures; no shares.
  BINANCE_FUTURES(
      26,
      "BinanceFutures",
      crypto(
          "BinanceFuturesBrokerageModel",
          Market.BINANCE,
          Decimal.of(3),
          BinanceFuturesFeeModel::new)),
  /// Binance Coin Futures; no shares.
  BINANCE_COIN_FUTURES(
      27,
      "BinanceCoinFutures",
      crypto(
          "BinanceCoinFuturesBrokerageModel",
          Market.BINANCE,
          Decimal.of(3),
          BinanceCoinFuturesFeeModel::new)),
  /// RBI.
  RBI(28, "RBI", RBIBrokerageModel::new),
  /// Bybit; cannot be created.
  BYBIT(29, "Bybit", null),
  /// Eze.
  EZE(30, "Eze", EzeBrokerageModel::new),
  /// Axos.
  AXOS(31, "Axos", AxosClearingBrokerageModel::new),
  /// Coinbase; cannot be created.
  COINBASE(32, "Coinbase", null),
  /// TradeStation.
  TRADE_STATION(33, "TradeStation", TradeStationBrokerageModel::new),
  /// Bloomberg EMSX.
  TERMINAL_LINK(34, "TerminalLink", TerminalLinkBrokerageModel::new),
  /// Charles Schwab.
  CHARLES_SCHWAB(35, "CharlesSchwab", CharlesSchwabBrokerageModel::new),
  /// Tastytrade.
  TASTYTRADE(36, "Tastytrade", TastytradeBrokerageModel::new),
  /// Interactive Brokers over FIX.
  INTERACTIVE_BROKERS_FIX(37, "InteractiveBrokersFix", InteractiveBrokersFixModel::new),
  /// dYdX; no shares.
  DYDX(
      38,
      "DYDX",
      crypto("dYdXBrokerageModel", Market.DYDX, Decimal.of(2), InteractiveBrokersFeeModel::new)),
  /// Webull.
  WEBULL(39, "Webull", WebullBrokerageModel::new),
  /// Public.com.
  PUBLIC(40, "Public", PublicBrokerageModel::new),
  /// Bloomberg FixNet HUB.
  BLOOMBERG_FIX(41, "BloombergFix", BloombergFixBrokerageModel::new);

  private final int code;
  private final String text;
  private final Function<AccountType, BrokerageModel> factory;

  BrokerageName(int code, String text, Function<AccountType, BrokerageModel> factory) {
    this.code = code;
    this.text = text;
    this.factory = factory;
  }

  private static Function<AccountType, BrokerageModel> crypto(
      String model, String market, Decimal leverage, Supplier<FeeModel> feeModel) {
    CryptoBrokerageModel.Exchange exchange =
        new CryptoBrokerageModel.Exchange(model, market, leverage, feeModel);
    return account -> new CryptoBrokerageModel(exchange, account);
  }

  /// The brokerage that LEAN calls by a name in any case; `QuantConnectBrokerage` is [#DEFAULT].
  ///
  /// @throws IllegalArgumentException if there is none
  public static BrokerageName of(String text) {
    if (text.equalsIgnoreCase("QuantConnectBrokerage")) {
      return DEFAULT;
    }
    for (BrokerageName name : values()) {
      if (name.text.equalsIgnoreCase(text)) {
        return name;
      }
    }
    throw new IllegalArgumentException(
        "No brokerage is called '" + text + "'; expected a name such as Alpaca or Default");
  }

  /// LEAN's number.
  public int code() {
    return code;
  }

  /// LEAN's name, such as `InteractiveBrokersBrokerage`.
  public String text() {
    return text;
  }

  /// The brokerage's model for an account.
  ///
  /// @throws IllegalArgumentException if the brokerage has no such accounts, or trades nothing that
  ///   runs here
  public BrokerageModel create(AccountType accountType) {
    if (factory == null) {
      throw new IllegalArgumentException(
          text + " trades no shares on margin; choose a brokerage that does, such as Alpaca");
    }
    return factory.apply(accountType);
  }

  @Override
  public String toString() {
    return text;
  }
}
