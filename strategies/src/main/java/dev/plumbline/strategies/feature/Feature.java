package dev.plumbline.strategies.feature;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// The definition of one feature; immutable.
///
/// @param name its name, such as `AMD_rsi_7`
/// @param inputs the columns it reads
/// @param warmUpRows how many rows its value depends on, the present one included
/// @param kernels makes its working part, given the place of each input in a row
public record Feature(
    String name,
    List<FeatureInput> inputs,
    int warmUpRows,
    Function<int[], FeatureKernel> kernels) {
  /// A definition.
  ///
  /// @throws IllegalArgumentException if it depends on no row
  public Feature {
    Objects.requireNonNull(name, "name");
    inputs = List.copyOf(inputs);
    Objects.requireNonNull(kernels, "kernels");
    if (warmUpRows < 1) {
      throw new IllegalArgumentException(
          "feature " + name + ": found " + warmUpRows + " warm-up rows, expected 1 or more");
    }
  }

  /// A working part in its first state.
  ///
  /// @param places the place of each of [#inputs()] in the rows to come
  public FeatureKernel kernel(int... places) {
    return kernels.apply(places);
  }

  /// Only the name.
  @Override
  public String toString() {
    return name;
  }
}
