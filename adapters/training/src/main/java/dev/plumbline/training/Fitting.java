package dev.plumbline.training;

import dev.plumbline.sdk.model.ModelCard;
import dev.plumbline.sdk.model.ModelException;
import dev.plumbline.sdk.model.Samples;

/// What must hold before anything is fitted.
final class Fitting {
  private Fitting() {}

  /// Makes sure that samples fit a card.
  ///
  /// @throws ModelException if they do not, telling how
  static void check(ModelCard card, Samples samples) {
    card.requireFeatures(samples.features());
    if (card.steps() != 1) {
      throw new ModelException(
          "model "
              + card.name()
              + ": found "
              + card.steps()
              + " steps, expected 1: sequences are"
              + " trained by the scripts in python/");
    }
    int[] counts = new int[Math.max(2, card.outputs().size())];
    for (int i = 0; i < samples.count(); i++) {
      int label = samples.labels()[i];
      if (label < 0 || label >= counts.length) {
        throw new ModelException(
            "row " + i + ": found the label " + label + ", expected 0 to " + (counts.length - 1));
      }
      counts[label]++;
    }
    for (int label = 0; label < counts.length; label++) {
      if (counts[label] == 0) {
        throw new ModelException(
            "model "
                + card.name()
                + ": found no sample with the label "
                + label
                + " among "
                + samples.count()
                + ", expected some of each; train on a longer span");
      }
    }
  }

  /// The columns that are written: one output is the probability of the label 1.
  static int columns(ModelCard card) {
    return card.outputs().size();
  }
}
