package dev.plumbline.strategies.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.data.NewsArticle;
import dev.plumbline.sdk.model.ModelCard;
import dev.plumbline.sdk.model.ModelException;
import dev.plumbline.sdk.spi.Predictor;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityIdentifier;
import dev.plumbline.sdk.symbol.Symbol;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelScorerTest {
  /// Answers with the first number of a row, or as it is told.
  private static final class Answering implements Predictor {
    private final ModelCard card;
    private final float answer;
    private boolean closed;

    Answering(List<String> features, List<String> outputs, float answer) {
      card =
          new ModelCard(
              "X", "words", List.of("AMD"), features, 1, outputs, "", "", "", 1, Map.of());
      this.answer = answer;
    }

    @Override
    public ModelCard card() {
      return card;
    }

    @Override
    public void predict(float[] rows, int count, float[] into) {
      into[0] = answer;
    }

    @Override
    public boolean refresh() {
      return false;
    }

    @Override
    public String refused() {
      return "1 late";
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private static NewsArticle article(String headline, String summary) {
    Symbol symbol =
        new Symbol(SecurityIdentifier.generateBase("NewsArticle", "AMD", Market.USA, null), "AMD");
    Instant now = Instant.parse("2010-01-04T15:00:00Z");
    return NewsArticle.of(
        symbol,
        new NewsArticle.Piece(
            1, now, now, "test", "Nobody", List.of("AMD"), "", headline, summary));
  }

  private static Answering up(float probability) {
    return new Answering(HashedWords.features(), List.of("up"), probability);
  }

  @Test
  void scoresFromMinusOneToOneByTheProbabilityOfARise() {
    assertEquals(0.5, ModelScorer.of(up(0.75f), "x").score(article("AMD rises", "")));
    assertEquals(-1, ModelScorer.of(up(0), "x").score(article("", "a summary alone")));
  }

  @Test
  void givesNoScoreWithoutWordsOrWithoutAnAnswer() {
    assertTrue(Double.isNaN(ModelScorer.of(up(0.9f), "x").score(article("", "--"))));
    ModelScorer late = ModelScorer.of(up(Float.NaN), "x");
    assertTrue(Double.isNaN(late.score(article("AMD rises", ""))));
    assertEquals("1 late", late.refused());
  }

  @Test
  void refusesAModelThatReadsSomethingElseAndClosesIt() {
    Answering other = new Answering(List.of("AMD_rsi_7"), List.of("up"), 1);
    ModelException e =
        assertThrows(ModelException.class, () -> ModelScorer.of(other, "m/AmdNvda.onnx"));
    assertTrue(
        e.getMessage().startsWith("m/AmdNvda.onnx: found a model of 1 features from AMD_rsi_7 on"),
        e.getMessage());
    assertTrue(e.getMessage().length() < 300, "two thousand names tell nobody anything");
    assertTrue(other.closed);
    Answering three = new Answering(HashedWords.features(), List.of("a", "b", "c"), 1);
    assertThrows(ModelException.class, () -> ModelScorer.of(three, "x"));
  }
}
