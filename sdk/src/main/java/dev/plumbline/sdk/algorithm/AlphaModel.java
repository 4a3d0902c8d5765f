package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.util.List;

/// Says what to expect of securities.
///
/// Source: LEAN, `Algorithm/Alphas/IAlphaModel.cs`.
@FunctionalInterface
public interface AlphaModel {
  /// What is expected as of this step; empty if there is nothing new.
  List<Insight> update(Algorithm algorithm, Slice slice);

  /// Securities came or went.
  default void onSecuritiesChanged(Algorithm algorithm, SecurityChanges changes) {}

  /// The name that insights carry as their source: that of the class unless said. Two models of one
  /// class that speak about the same securities need different names where a portfolio is made from
  /// the latest insight of each model. Differs from LEAN, whose default is drawn by chance.
  default String name() {
    return getClass().getSimpleName();
  }
}
