package dev.plumbline.sdk.insight;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// An expectation: a security's price, or its volatility, goes up or down within a time.
///
/// ```java
/// Insight.price(spy, Duration.ofMinutes(20), InsightDirection.UP).withConfidence(0.25)
/// ```
///
/// What the author says is complete before it is emitted; id, times, reference value and score come
/// with and after that. Two insights are equal only if they are the same. Differs from LEAN: ids
/// count up in the order of emission instead of being drawn. Source: LEAN,
/// `Common/Algorithm/Framework/Alphas/Insight.cs`.
public final class Insight {
  /// The period of an insight that lasts until it is cancelled.
  public static final Duration ENDLESS = Duration.ofDays(748_746);

  private record Words(
      Double magnitude, Double confidence, Double weight, String sourceModel, String tag) {
    static final Words NONE = new Words(null, null, null, null, "");
  }

  private final Symbol symbol;
  private final InsightPeriod spec;
  private final InsightType type;
  private final InsightDirection direction;
  private final Words words;
  private final InsightScore score = new InsightScore();
  private UUID id;
  private List<Insight> group;
  private String sourceModel;
  private long generatedUtcNs;
  private long closeUtcNs;
  private Duration period;
  private Decimal referenceValue = Decimal.ZERO;
  private Decimal referenceValueFinal = Decimal.ZERO;
  private Decimal estimatedValue = Decimal.ZERO;

  private Insight(
      Symbol symbol,
      InsightPeriod spec,
      InsightType type,
      InsightDirection direction,
      Words words) {
    this.symbol = Objects.requireNonNull(symbol, "symbol");
    this.spec = spec;
    this.type = Objects.requireNonNull(type, "type");
    this.direction = Objects.requireNonNull(direction, "direction");
    this.words = words;
    this.sourceModel = words.sourceModel;
    this.period = spec.said();
  }

  /// An expectation for a length of trading time.
  public static Insight of(
      Symbol symbol, Duration period, InsightType type, InsightDirection direction) {
    return new Insight(symbol, new InsightPeriod.Span(period), type, direction, Words.NONE);
  }

  /// An expectation until what a function makes of the wall clock time at the exchange.
  public static Insight of(
      Symbol symbol,
      UnaryOperator<LocalDateTime> expiry,
      InsightType type,
      InsightDirection direction) {
    return new Insight(symbol, new InsightPeriod.Expiry(expiry), type, direction, Words.NONE);
  }

  /// An expectation about the price for a length of trading time, a second at least; [#ENDLESS]
  /// lasts until it is cancelled.
  public static Insight price(Symbol symbol, Duration period, InsightDirection direction) {
    if (period.compareTo(Duration.ofSeconds(1)) < 0) {
      throw new IllegalArgumentException(
          "Insight period must be greater than or equal to 1 second. It was " + period);
    }
    InsightPeriod spec =
        period.equals(ENDLESS) ? new InsightPeriod.Endless() : new InsightPeriod.Span(period);
    return new Insight(symbol, spec, InsightType.PRICE, direction, Words.NONE);
  }

  /// An expectation about the price for a number of bars.
  public static Insight price(
      Symbol symbol, Resolution resolution, int barCount, InsightDirection direction) {
    if (barCount < 1) {
      throw new IllegalArgumentException(
          "Insight barCount must be greater than zero. It was " + barCount);
    }
    InsightPeriod spec = new InsightPeriod.Bars(resolution, barCount);
    return new Insight(symbol, spec, InsightType.PRICE, direction, Words.NONE);
  }

  /// An expectation about the price until a wall clock time at the exchange.
  public static Insight price(
      Symbol symbol, LocalDateTime closeTimeLocal, InsightDirection direction) {
    InsightPeriod spec = new InsightPeriod.Until(closeTimeLocal);
    return new Insight(symbol, spec, InsightType.PRICE, direction, Words.NONE);
  }

  /// An expectation about the price until what a function makes of the wall clock time at the
  /// exchange.
  public static Insight price(
      Symbol symbol, UnaryOperator<LocalDateTime> expiry, InsightDirection direction) {
    return of(symbol, expiry, InsightType.PRICE, direction);
  }

  private Insight with(Words newWords) {
    return new Insight(symbol, spec, type, direction, newWords);
  }

  /// The same, expected to go so far, as a fraction; null if that is not said.
  public Insight withMagnitude(Double value) {
    return with(new Words(value, words.confidence, words.weight, words.sourceModel, words.tag));
  }

  /// The same with a confidence from 0 to 1; null if that is not said.
  public Insight withConfidence(Double value) {
    return with(new Words(words.magnitude, value, words.weight, words.sourceModel, words.tag));
  }

  /// The same with a weight in the portfolio; null if that is not said.
  public Insight withWeight(Double value) {
    return with(new Words(words.magnitude, words.confidence, value, words.sourceModel, words.tag));
  }

  /// The same, said by a model.
  public Insight withSourceModel(String value) {
    return with(new Words(words.magnitude, words.confidence, words.weight, value, words.tag));
  }

  /// The same with a note.
  public Insight withTag(String value) {
    return with(
        new Words(words.magnitude, words.confidence, words.weight, words.sourceModel, value));
  }

  /// Insights that belong together.
  ///
  /// @throws IllegalStateException if one of them belongs to others already
  public static List<Insight> group(Insight... insights) {
    List<Insight> members = List.copyOf(Arrays.asList(insights));
    for (Insight insight : members) {
      if (insight.group != null) {
        throw new IllegalStateException(
            "Unable to set group id on insight %s because it has already been assigned to a group."
                .formatted(insight));
      }
      insight.group = members;
    }
    return members;
  }

  /// The security.
  public Symbol symbol() {
    return symbol;
  }

  /// What it is about.
  public InsightType type() {
    return type;
  }

  /// Where it is expected to go.
  public InsightDirection direction() {
    return direction;
  }

  /// How far, as a fraction, or null.
  public Double magnitude() {
    return words.magnitude;
  }

  /// How sure, from 0 to 1, or null.
  public Double confidence() {
    return words.confidence;
  }

  /// The weight in the portfolio, or null.
  public Double weight() {
    return words.weight;
  }

  /// The author's note, "" for none.
  public String tag() {
    return words.tag;
  }

  /// The name of the model that said it; null before it is known.
  public String sourceModel() {
    return sourceModel;
  }

  /// Names the model that said it.
  public void setSourceModel(String value) {
    sourceModel = value;
  }

  /// Its number, from the emission on; null before.
  public UUID id() {
    return id;
  }

  /// Gives it its number; the engine's, when it is emitted.
  public void setId(UUID value) {
    id = value;
  }

  /// The id of the first of the insights that it belongs to, or null if it stands alone.
  public UUID groupId() {
    return group == null ? null : group.getFirst().id();
  }

  /// The length of time; null while that depends on the time of emission.
  public Duration period() {
    return period;
  }

  /// When it was emitted.
  public Instant generatedTimeUtc() {
    return Nanos.toInstant(generatedUtcNs);
  }

  /// When it was emitted, in UTC nanoseconds; 0 before.
  public long generatedUtcNs() {
    return generatedUtcNs;
  }

  /// When it ends.
  public Instant closeTimeUtc() {
    return Nanos.toInstant(closeUtcNs);
  }

  /// When it ends, in UTC nanoseconds; 0 before it is emitted.
  public long closeUtcNs() {
    return closeUtcNs;
  }

  /// The price or volatility when it was emitted.
  public Decimal referenceValueExact() {
    return referenceValue;
  }

  /// Sets the price or volatility when it was emitted.
  public void setReferenceValue(Decimal value) {
    referenceValue = value;
  }

  /// The price or volatility when it ended; zero unless somebody sets it.
  public Decimal referenceValueFinalExact() {
    return referenceValueFinal;
  }

  /// Sets the price or volatility when it ended.
  public void setReferenceValueFinal(Decimal value) {
    referenceValueFinal = value;
  }

  /// What it is worth in account currency; zero unless somebody sets it.
  public Decimal estimatedValueExact() {
    return estimatedValue;
  }

  /// Sets what it is worth in account currency.
  public void setEstimatedValue(Decimal value) {
    estimatedValue = value;
  }

  /// How right it is.
  public InsightScore score() {
    return score;
  }

  /// Sets when it was emitted, and from that when it ends; the engine's.
  public void setGenerated(long utcNs, SecurityExchangeHours hours) {
    generatedUtcNs = utcNs;
    closeUtcNs = spec.closeUtcNs(hours, utcNs);
    period = spec.said() == null ? Nanos.toDuration(closeUtcNs - utcNs) : spec.said();
  }

  /// Whether it has ended at an instant.
  public boolean isExpired(long utcNs) {
    return closeUtcNs < utcNs;
  }

  /// Whether it has not ended at an instant.
  public boolean isActive(long utcNs) {
    return !isExpired(utcNs);
  }

  /// Whether it has ended at an instant.
  public boolean isExpired(Instant utcTime) {
    return isExpired(Nanos.of(utcTime));
  }

  /// Whether it has not ended at an instant.
  public boolean isActive(Instant utcTime) {
    return !isExpired(utcTime);
  }

  /// Ends it, a second before an instant.
  public void expire(long utcNs) {
    if (isActive(utcNs)) {
      closeUtcNs = utcNs - Nanos.SECOND;
      period = Nanos.toDuration(closeUtcNs - generatedUtcNs);
    }
  }

  /// The same as [#expire(long)].
  public void cancel(long utcNs) {
    expire(utcNs);
  }

  /// LEAN's text: `...: SPY Price Up within 00:20:00 by 0.025%`.
  @Override
  public String toString() {
    return InsightText.full(this);
  }
}
