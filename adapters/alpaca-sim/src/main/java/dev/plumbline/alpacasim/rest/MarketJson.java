package dev.plumbline.alpacasim.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpacasim.market.Candle;
import dev.plumbline.alpacasim.market.Quote;
import java.time.Instant;

/// Writes bars, quotes and trades with Alpaca's short names.
public final class MarketJson {
  private static final String EXCHANGE = "V";
  private static final String TAPE = "C";

  private MarketJson() {}

  /// A bar.
  public static ObjectNode bar(Candle bar) {
    ObjectNode json = Json.object();
    json.put("t", Instant.ofEpochSecond(bar.start()).toString());
    price(json, "o", bar.open());
    price(json, "h", bar.high());
    price(json, "l", bar.low());
    price(json, "c", bar.close());
    json.put("v", bar.volume());
    json.put("n", bar.trades());
    json.put("vw", bar.vwap());
    return json;
  }

  /// A quote.
  public static ObjectNode quote(Quote quote) {
    ObjectNode json = Json.object();
    json.put("t", quote.time().toString());
    json.put("ax", EXCHANGE);
    price(json, "ap", quote.ask());
    json.put("as", Math.max(1, quote.size()));
    json.put("bx", EXCHANGE);
    price(json, "bp", quote.bid());
    json.put("bs", Math.max(1, quote.size()));
    json.putArray("c").add("R");
    json.put("z", TAPE);
    return json;
  }

  /// A trade.
  public static ObjectNode trade(Quote quote) {
    ObjectNode json = Json.object();
    json.put("t", quote.time().toString());
    json.put("x", EXCHANGE);
    price(json, "p", quote.last());
    json.put("s", Math.max(1, quote.size()));
    json.putArray("c").add("@");
    json.put("i", quote.time().getEpochSecond());
    json.put("z", TAPE);
    return json;
  }

  /// An auction.
  ///
  /// @param condition the mark of an opening or closing auction
  public static ObjectNode auction(Instant time, long price, long size, String condition) {
    ObjectNode json = Json.object().put("t", time.toString());
    json.put("x", EXCHANGE);
    price(json, "p", price);
    json.put("s", size);
    json.put("c", condition);
    return json;
  }

  private static void price(ObjectNode json, String name, long price) {
    // dollars in whole cents or parts of them: the shortest text of the double is exact
    json.put(name, price / (double) Candle.DOLLAR);
  }
}
