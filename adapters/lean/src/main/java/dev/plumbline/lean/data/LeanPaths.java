package dev.plumbline.lean.data;

import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.spi.DataKey;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import java.time.LocalDate;
import java.util.Locale;

/// Where a LEAN data folder keeps a piece of data (LEAN: `LeanData.cs`).
public final class LeanPaths {
  private LeanPaths() {}

  /// The path of the zip below the data folder: `equity/usa/minute/spy/20131007_trade.zip`,
  /// `equity/usa/daily/spy.zip`.
  ///
  /// @throws IllegalArgumentException for options, futures and commodities
  public static String zip(DataKey key) {
    SecurityType type = requireSpot(key);
    Resolution resolution = key.resolution();
    String ticker = key.ticker().toLowerCase(Locale.ROOT);
    StringBuilder path =
        new StringBuilder(64)
            .append(type.lower())
            .append('/')
            .append(key.symbol().market())
            .append('/')
            .append(resolution.lower())
            .append('/')
            .append(ticker);
    if (isDaily(resolution)) {
      if (type == SecurityType.CRYPTO) {
        path.append('_').append(key.tickType().fileWord());
      }
    } else {
      appendDate(path.append('/'), key).append('_').append(key.tickType().fileWord());
    }
    return path.append(".zip").toString();
  }

  /// The name of the entry in the zip: `20131007_spy_minute_trade.csv`, `spy.csv`, and for ticks of
  /// equities `20131007_spy_Trade_Tick.csv`.
  public static String entry(DataKey key) {
    SecurityType type = requireSpot(key);
    Resolution resolution = key.resolution();
    String ticker = key.ticker().toLowerCase(Locale.ROOT);
    if (isDaily(resolution)) {
      return ticker + ".csv";
    }
    StringBuilder name = appendDate(new StringBuilder(40), key).append('_').append(ticker);
    if (resolution == Resolution.TICK && type == SecurityType.EQUITY) {
      name.append('_').append(key.tickType() == TickType.TRADE ? "Trade" : "Quote").append("_Tick");
    } else {
      name.append('_').append(resolution.lower()).append('_').append(key.tickType().fileWord());
    }
    return name.append(".csv").toString();
  }

  private static boolean isDaily(Resolution resolution) {
    return resolution == Resolution.HOUR || resolution == Resolution.DAILY;
  }

  private static SecurityType requireSpot(DataKey key) {
    SecurityType type = key.symbol().securityType();
    return switch (type) {
      case EQUITY, INDEX, FOREX, CFD, CRYPTO, BASE -> type;
      default ->
          throw new IllegalArgumentException(
              "data of the kind " + type.text() + " cannot be read; found " + key.symbol());
    };
  }

  private static StringBuilder appendDate(StringBuilder text, DataKey key) {
    LocalDate date = Nanos.dateOf(key.dayNs());
    int digits = date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    return text.append(digits);
  }
}
