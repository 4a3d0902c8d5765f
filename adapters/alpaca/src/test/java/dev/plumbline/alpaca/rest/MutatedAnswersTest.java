package dev.plumbline.alpaca.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.alpaca.market.StockBar;
import dev.plumbline.alpaca.trading.Account;
import dev.plumbline.alpaca.trading.MarketClock;
import dev.plumbline.alpaca.trading.OrderState;
import dev.plumbline.alpaca.trading.Position;
import dev.plumbline.alpaca.trading.TradeUpdate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/// 100,000 answers with something wrong: each is read as what it says, or refused with words.
class MutatedAnswersTest {
  private static final int ANSWERS = 100_000;
  private static final String[] PIECES = {
    "null",
    "true",
    "\"\"",
    "-1",
    "1e400",
    "99999999999999999999999999999999",
    "[]",
    "{}",
    "\"NaN\"",
    "\"2026-13-45T99:99:99Z\"",
    "<html>",
    "\u0000",
    "\"\ud800\"",
    ",",
    "}",
    "\"",
    "0.0000000001"
  };

  private record Sample(String text, Consumer<Answer> reader) {}

  private static final String ORDER =
      "{\"id\":\"a\",\"client_order_id\":\"b\",\"updated_at\":\"2026-08-03T14:30:00.1Z\",\"symbol\":"
          + "\"SPY\",\"qty\":\"10\",\"filled_qty\":\"4\",\"filled_avg_price\":\"201.15\",\"type\":"
          + "\"limit\",\"side\":\"buy\",\"status\":\"partially_filled\",\"legs\":null}";

  private static final List<Sample> SAMPLES =
      List.of(
          new Sample(ORDER, OrderState::of),
          new Sample(
              "{\"event\":\"fill\",\"execution_id\":\"x\",\"timestamp\":\"2026-08-03T14:30:00Z\","
                  + "\"price\":\"201.15\",\"qty\":\"4\",\"order\":"
                  + ORDER
                  + "}",
              TradeUpdate::of),
          new Sample(
              "{\"id\":\"a\",\"account_number\":\"PA1\",\"status\":\"ACTIVE\",\"currency\":\"USD\","
                  + "\"cash\":\"100000\",\"equity\":\"100000.5\",\"trading_blocked\":false}",
              Account::of),
          new Sample(
              "{\"symbol\":\"SPY\",\"qty\":\"10\",\"side\":\"long\",\"avg_entry_price\":\"201.15\"}",
              Position::of),
          new Sample(
              "{\"timestamp\":\"2026-08-03T10:30:00-04:00\",\"is_open\":true,\"next_open\":"
                  + "\"2026-08-04T09:30:00-04:00\",\"next_close\":\"2026-08-03T16:00:00-04:00\"}",
              MarketClock::of),
          new Sample(
              "{\"o\":150.25,\"h\":150.5,\"l\":150.1,\"c\":150.3,\"v\":1200,\"t\":"
                  + "\"2026-08-03T14:30:00Z\"}",
              bar -> StockBar.of("SPY", bar).columns()));

  private static String mutated(String text, Random random) {
    StringBuilder changed = new StringBuilder(text);
    int strokes = 1 + random.nextInt(3);
    for (int i = 0; i < strokes && !changed.isEmpty(); i++) {
      int at = random.nextInt(changed.length());
      switch (random.nextInt(5)) {
        case 0 -> changed.setLength(at);
        case 1 -> changed.deleteCharAt(at);
        case 2 -> changed.setCharAt(at, (char) (random.nextInt(96) + 32));
        case 3 -> changed.insert(at, PIECES[random.nextInt(PIECES.length)]);
        default -> {
          int colon = changed.indexOf(":", at);
          int comma = changed.indexOf(",", at);
          if (colon > 0 && comma > colon) {
            changed.replace(colon + 1, comma, PIECES[random.nextInt(PIECES.length)]);
          }
        }
      }
    }
    return changed.toString();
  }

  @Test
  void areReadOrRefusedWithWords() {
    Random random = new Random(20261127);
    int read = 0;
    int refused = 0;
    List<String> failures = new ArrayList<>();
    for (int i = 0; i < ANSWERS; i++) {
      Sample sample = SAMPLES.get(i % SAMPLES.size());
      String text = mutated(sample.text(), random);
      try {
        JsonNode node = ApiConnection.parse(text);
        sample.reader().accept(Answer.of(node, "an answer"));
        read++;
      } catch (ApiException e) {
        refused++;
        assertTrue(e.getMessage().startsWith("found "), e.getMessage());
      } catch (RuntimeException e) {
        failures.add(e + " of " + text);
      }
    }
    assertEquals(List.of(), failures.stream().limit(5).toList());
    assertEquals(ANSWERS, read + refused);
    assertTrue(read > ANSWERS / 20, "read " + read);
    assertTrue(refused > ANSWERS / 3, "refused " + refused);
  }
}
