package dev.plumbline.sdk.spi;

import dev.plumbline.sdk.model.ModelCard;

/// A trained model at work. It belongs to one thread at a time; several of them may stand side by
/// side.
///
/// A prediction never stops a run: where it takes longer than allowed, where it fails, or where a
/// feature is not a number, its outputs are NaN, and [#refused()] counts it. What an algorithm does
/// on NaN is its own rule, and must not be a trade.
public interface Predictor extends AutoCloseable {
  /// What the model says of itself.
  ModelCard card();

  /// Predicts for several rows at once.
  ///
  /// @param rows the features, row by row; of a model with several steps, oldest first: so `count *
  ///   steps * features` numbers
  /// @param count how many predictions
  /// @param into takes `count * outputs` numbers; NaN where there is no prediction
  /// @throws IllegalArgumentException if an array is too short
  void predict(float[] rows, int count, float[] into);

  /// Takes over a newer file of the same model, if there is one that fits; else the present one
  /// stays.
  ///
  /// @return whether another file is now in use
  boolean refresh();

  /// How many predictions gave NaN so far, and why they did, in words; empty if none did.
  String refused();

  @Override
  void close();
}
