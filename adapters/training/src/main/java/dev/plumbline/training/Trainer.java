package dev.plumbline.training;

import dev.plumbline.sdk.model.ModelCard;

/// A way of fitting.
public interface Trainer {
  /// The family of its models, as cards call it.
  String family();

  /// Fits a model; the same samples and card give the same model.
  ///
  /// @param card what is known of the model; its features are those of the samples
  /// @throws dev.plumbline.sdk.model.ModelException if the samples do not fit the card, or hold one
  ///   answer only
  Fitted fit(ModelCard card, Samples samples);
}
