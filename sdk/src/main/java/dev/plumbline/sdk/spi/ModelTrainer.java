package dev.plumbline.sdk.spi;

import dev.plumbline.sdk.model.ModelCard;
import dev.plumbline.sdk.model.ModelException;
import dev.plumbline.sdk.model.Samples;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeSet;

/// A way of fitting models. Implementations are found on the class path.
public interface ModelTrainer {
  /// The family of its models, as cards call it.
  String family();

  /// Fits a model; the same samples and card give the same model.
  ///
  /// @param card what is known of the model; its features are those of the samples
  /// @throws ModelException if the samples do not fit the card, or hold one answer only
  FittedModel fit(ModelCard card, Samples samples);

  /// Goes on from a model fitted before, with what came since.
  ///
  /// Where a family cannot do that, the model is fitted to the new samples alone.
  ///
  /// @param before a model that this trainer fitted
  default FittedModel continued(ModelCard card, Samples samples, FittedModel before) {
    return fit(card, samples);
  }

  /// A model that this trainer fitted and wrote, to go on from.
  ///
  /// @param path of the file
  /// @throws ModelException if the file is not such a model, or the family cannot go on
  default FittedModel reopened(String path) {
    throw new ModelException(path + ": found a model of a family that cannot go on: " + family());
  }

  /// The same way of fitting with other settings.
  ///
  /// @param settings numbers by name, as the trainer calls them
  /// @throws ModelException if it has no such setting
  default ModelTrainer with(Map<String, Double> settings) {
    if (settings.isEmpty()) {
      return this;
    }
    throw new ModelException(
        "family " + family() + ": found the settings " + settings.keySet() + ", expected none");
  }

  /// The trainer of a family.
  ///
  /// @throws ModelException if none is installed
  static ModelTrainer installed(String family) {
    List<ModelTrainer> all =
        ServiceLoader.load(ModelTrainer.class).stream().map(ServiceLoader.Provider::get).toList();
    TreeSet<String> families = new TreeSet<>();
    for (ModelTrainer trainer : all) {
      if (trainer.family().equals(family)) {
        return trainer;
      }
      families.add(trainer.family());
    }
    throw new ModelException(
        "found no trainer of the family "
            + family
            + ", expected one of "
            + families
            + "; deep models are trained by the scripts in adapters/training/python");
  }
}
