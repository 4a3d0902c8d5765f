package dev.plumbline.sdk.insight;

import dev.plumbline.sdk.time.Nanos;
import java.time.Instant;

/// How right an insight was: scores from 0 to 1, until they are final.
///
/// Source: LEAN, `Common/Algorithm/Framework/Alphas/InsightScore.cs`.
public final class InsightScore {
  private double direction;
  private double magnitude;
  private long updatedUtcNs;
  private boolean finalScore;

  /// A score of nothing yet.
  public InsightScore() {}

  /// The score of the direction, from 0 to 1.
  public double direction() {
    return direction;
  }

  /// The score of the magnitude, from 0 to 1.
  public double magnitude() {
    return magnitude;
  }

  /// Whether it changes no more.
  public boolean isFinalScore() {
    return finalScore;
  }

  /// When it changed last; 1970-01-01 if it never did.
  public Instant updatedTimeUtc() {
    return Nanos.toInstant(updatedUtcNs);
  }

  /// Sets a score, brought into 0 to 1; without effect once it is final.
  public void setScore(InsightScoreType type, double value, Instant utcTime) {
    if (finalScore) {
      return;
    }
    updatedUtcNs = Nanos.of(utcTime);
    double inside = Math.clamp(value, 0.0, 1.0);
    switch (type) {
      case DIRECTION -> direction = inside;
      case MAGNITUDE -> magnitude = inside;
    }
  }

  /// Makes the scores final.
  public void finalizeScore(Instant utcTime) {
    finalScore = true;
    updatedUtcNs = Nanos.of(utcTime);
  }

  /// One of the scores.
  public double getScore(InsightScoreType type) {
    return switch (type) {
      case DIRECTION -> direction;
      case MAGNITUDE -> magnitude;
    };
  }

  /// LEAN's text, in percent: `Direction: 100 Magnitude: 50`.
  @Override
  public String toString() {
    return "Direction: %s Magnitude: %s"
        .formatted(
            InsightText.rounded(100 * direction, 2), InsightText.rounded(100 * magnitude, 2));
  }
}
