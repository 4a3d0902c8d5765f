package dev.plumbline.alpaca.market;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.alpaca.rest.Answer;
import dev.plumbline.sdk.data.NewsArticle;
import dev.plumbline.sdk.time.Nanos;
import java.util.ArrayList;
import java.util.List;

/// News as Alpaca writes it, over requests and on the stream.
final class NewsPieces {
  private NewsPieces() {}

  /// Reads a piece.
  ///
  /// @throws dev.plumbline.alpaca.rest.ApiException if it is not as it should be
  static NewsArticle.Piece of(Answer piece) {
    List<String> symbols = new ArrayList<>();
    JsonNode listed = piece.raw("symbols");
    if (listed != null) {
      listed.forEach(symbol -> symbols.add(symbol.asText()));
    }
    long created = piece.instantNs("created_at");
    return new NewsArticle.Piece(
        piece.decimal("id").longValue(),
        Nanos.toInstant(created),
        Nanos.toInstant(piece.instantNs("updated_at", created)),
        piece.optionalText("source"),
        piece.optionalText("author"),
        symbols,
        piece.optionalText("url"),
        piece.text("headline"),
        piece.optionalText("summary"));
  }
}
