package dev.plumbline.alpacasim.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.sdk.data.NewsArticle;

/// Writes news; where Alpaca has the whole text, the summary stands once more.
public final class NewsJson {
  private NewsJson() {}

  /// A piece.
  public static ObjectNode piece(NewsArticle.Piece piece) {
    ObjectNode json = Json.object();
    json.put("id", piece.id());
    json.put("headline", piece.headline());
    json.put("author", piece.author());
    json.put("created_at", piece.createdAt().toString());
    json.put("updated_at", piece.updatedAt().toString());
    json.put("summary", piece.summary());
    json.put("content", piece.summary().isEmpty() ? piece.headline() : piece.summary());
    json.put("url", piece.url().isEmpty() ? null : piece.url());
    json.putArray("images");
    ArrayNode symbols = json.putArray("symbols");
    piece.symbols().forEach(symbols::add);
    json.put("source", piece.source());
    return json;
  }
}
