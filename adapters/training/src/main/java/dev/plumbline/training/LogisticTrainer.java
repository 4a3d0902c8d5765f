package dev.plumbline.training;

import dev.plumbline.sdk.model.ModelCard;
import dev.plumbline.sdk.model.ModelException;
import dev.plumbline.sdk.model.Samples;
import dev.plumbline.sdk.spi.FittedModel;
import dev.plumbline.sdk.spi.ModelTrainer;
import java.util.Locale;
import org.tribuo.Example;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.impl.ArrayExample;

/// Logistic regression on scaled features, by Tribuo: AdaGrad over several passes.
///
/// @param rate the learning rate
/// @param passes how many times the samples are gone through
/// @param batch how many samples a step takes
public record LogisticTrainer(double rate, int passes, int batch) implements ModelTrainer {
  /// The rate, passes and batch that suit some ten thousand rows.
  public LogisticTrainer() {
    this(0.1, 10, 32);
  }

  @Override
  public String family() {
    return "logistic";
  }

  @Override
  public FittedModel fit(ModelCard card, Samples samples) {
    Fitting.check(card, samples);
    Scaling scaling = Scaling.of(samples);
    MutableDataset<Label> data = Fitting.dataset(card);
    String[] names = names(samples.features().size());
    for (int i = 0; i < samples.count(); i++) {
      ArrayExample<Label> example = Fitting.example(samples, i);
      add(example, samples.rows(), i, names, scaling);
      data.add(example);
    }
    LinearSGDModel model = Fitting.linear(card, data, rate, passes, batch);
    return new FittedLogistic(card, model, scaling, names);
  }

  /// Goes on from the weights of the model before, in one pass over what is new.
  @Override
  public FittedModel continued(ModelCard card, Samples samples, FittedModel before) {
    return switch (before) {
      case FittedLogistic fitted -> fitted.continued().after(card, samples);
      case ContinuedLogistic continued -> continued.after(card, samples);
      default ->
          throw new ModelException(
              "model "
                  + card.name()
                  + ": found a model of another family, expected a logistic regression");
    };
  }

  @Override
  public FittedModel reopened(String path) {
    return ContinuedLogistic.of(new WrittenModel(path));
  }

  /// Names that sort in the order of the features.
  static String[] names(int width) {
    String[] names = new String[width];
    for (int i = 0; i < width; i++) {
      names[i] = String.format(Locale.ROOT, "f%05d", i);
    }
    return names;
  }

  /// Adds the scaled features of a row to an example, zeros included.
  static void add(Example<Label> example, float[] rows, int row, String[] names, Scaling scaling) {
    for (int k = 0; k < names.length; k++) {
      float scaled = scaling.scale(rows[row * names.length + k], k);
      if (Float.isNaN(scaled)) {
        throw new ModelException("row " + row + ": found a feature that is not a number");
      }
      example.add(new org.tribuo.Feature(names[k], scaled));
    }
  }
}
