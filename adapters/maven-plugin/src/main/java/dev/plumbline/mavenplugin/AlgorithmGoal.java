package dev.plumbline.mavenplugin;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/// A goal that runs a strategy of the project.
public abstract class AlgorithmGoal extends ProgramGoal {
  /// The strategy's class, by its simple or full name.
  @Parameter(property = "algorithm")
  private String algorithm;

  /// A data folder in LEAN's layout, or the word sample or real.
  @Parameter(property = "data")
  private String data;

  /// The folder for the results.
  @Parameter(property = "out")
  private String out;

  /// Parameters of the strategy, `NAME=VALUE` with commas between.
  @Parameter(property = "parameters")
  private List<String> parameters;

  /// The command's name, which is the goal's as well.
  abstract String command();

  /// Adds the words that only this command has.
  abstract void addOwn(List<String> words) throws MojoFailureException;

  @Override
  protected final List<String> words() throws MojoFailureException {
    if (algorithm == null || algorithm.isBlank()) {
      throw new MojoFailureException(
          "found no algorithm, expected its class: mvn plumbline:"
              + command()
              + " -Dalgorithm=com.example.MyStrategy");
    }
    List<String> words = new ArrayList<>(List.of(command(), algorithm));
    add(words, "--data", data);
    add(words, "--out", out);
    addEach(words, "--param", parameters);
    addOwn(words);
    return words;
  }
}
