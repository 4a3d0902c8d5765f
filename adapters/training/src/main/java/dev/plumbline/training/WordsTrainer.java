package dev.plumbline.training;

import dev.plumbline.sdk.model.ModelCard;
import dev.plumbline.sdk.model.ModelException;
import dev.plumbline.sdk.model.Samples;
import dev.plumbline.sdk.spi.FittedModel;
import dev.plumbline.sdk.spi.ModelTrainer;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.sgd.linear.LinearSGDModel;
import org.tribuo.impl.ArrayExample;

/// Logistic regression on rows that are nearly all 0, such as bags of words, by Tribuo: AdaGrad
/// over several passes. Nothing is scaled, zeros cost nothing, and a feature that was 0 in every
/// sample has no weight.
///
/// @param rate the learning rate
/// @param passes how many times the samples are gone through
/// @param batch how many samples a step takes
public record WordsTrainer(double rate, int passes, int batch) implements ModelTrainer {
  /// Small steps: of few headlines it learns little rather than being sure of chance.
  public WordsTrainer() {
    this(0.02, 10, 32);
  }

  @Override
  public String family() {
    return "words";
  }

  @Override
  public FittedModel fit(ModelCard card, Samples samples) {
    Fitting.check(card, samples);
    MutableDataset<Label> data = Fitting.dataset(card);
    String[] names = LogisticTrainer.names(samples.features().size());
    for (int i = 0; i < samples.count(); i++) {
      ArrayExample<Label> example = Fitting.example(samples, i);
      FittedWords.add(example, samples.rows(), i, names);
      if (example.size() == 0) {
        throw new ModelException(
            "row " + i + ": found zeros only, expected a word; leave out rows without any");
      }
      data.add(example);
    }
    LinearSGDModel model = Fitting.linear(card, data, rate, passes, batch);
    return new FittedWords(card, model, names);
  }

  @Override
  public FittedModel reopened(String path) {
    return ContinuedLogistic.of(new WrittenModel(path));
  }

  /// Goes on from the weights of the model before, in one pass over what is new.
  @Override
  public FittedModel continued(ModelCard card, Samples samples, FittedModel before) {
    return switch (before) {
      case FittedWords fitted -> fitted.continued().after(card, samples);
      case ContinuedLogistic continued -> continued.after(card, samples);
      default ->
          throw new ModelException(
              "model " + card.name() + ": found a model of another family, expected words");
    };
  }
}
