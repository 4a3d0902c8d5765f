package dev.plumbline.alpacasim.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// `/v2/stocks/meta`: the codes that answers use.
final class Meta {
  private Meta() {}

  /// The answer; null where the path is another's.
  static ObjectNode answer(List<String> rest) {
    if (rest.equals(List.of("meta", "exchanges"))) {
      return Json.object()
          .put("A", "NYSE American (AMEX)")
          .put("N", "New York Stock Exchange")
          .put("P", "NYSE Arca")
          .put("Q", "NASDAQ")
          .put("V", "IEX");
    }
    if (rest.equals(List.of("meta", "conditions", "trade"))) {
      return Json.object().put("@", "Regular Sale").put("T", "Form T");
    }
    return rest.equals(List.of("meta", "conditions", "quote"))
        ? Json.object().put("R", "Regular Market Maker Open")
        : null;
  }
}
