package dev.plumbline.training;

import dev.plumbline.sdk.model.ModelCard;
import dev.plumbline.sdk.model.ModelException;
import dev.plumbline.sdk.model.Samples;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.classification.sgd.linear.LinearSGDTrainer;
import org.tribuo.classification.sgd.objectives.LogMulticlass;
import org.tribuo.impl.ArrayExample;
import org.tribuo.math.optimisers.AdaGrad;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/// What trainers share: what must hold before anything is fitted, and linear models by Tribuo.
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

  /// A data set of a card, empty.
  static MutableDataset<Label> dataset(ModelCard card) {
    return new MutableDataset<>(
        new SimpleDataSourceProvenance(card.name(), new LabelFactory()), new LabelFactory());
  }

  /// A sample's label and weight, without its features.
  static ArrayExample<Label> example(Samples samples, int row) {
    Label label = new Label(Integer.toString(samples.labels()[row]));
    return new ArrayExample<>(label, (float) samples.weights()[row]);
  }

  /// A linear model by AdaGrad over several passes, on the logarithmic loss.
  static LinearSGDModel linear(
      ModelCard card, MutableDataset<Label> data, double rate, int passes, int batch) {
    int every = Math.max(1, data.size() * passes);
    return new LinearSGDTrainer(
            new LogMulticlass(), new AdaGrad(rate), passes, every, batch, card.seed())
        .train(data);
  }

  /// The columns that are written: one output is the probability of the label 1.
  static int columns(ModelCard card) {
    return card.outputs().size();
  }
}
