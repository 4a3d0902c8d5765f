package dev.plumbline.strategies.feature;

import java.util.Objects;

/// A column that features read.
///
/// @param instrument the ticker, such as `AMD`
/// @param field which of its numbers
public record FeatureInput(String instrument, Field field) {
  /// A column; neither part is null.
  public FeatureInput {
    Objects.requireNonNull(instrument, "instrument");
    Objects.requireNonNull(field, "field");
  }

  /// Such as `AMD.CLOSE`.
  @Override
  public String toString() {
    return instrument + "." + field;
  }
}
