package dev.plumbline.mavenplugin;

import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/// Sweeps the parameters of a strategy: `mvn plumbline:optimize -Dalgorithm=MyStrategy
/// -Dgrid=fast=5..50:5,slow=20..200:10`.
@Mojo(name = "optimize", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class OptimizeGoal extends AlgorithmGoal {
  /// The ranges of the parameters, `NAME=FROM..TO:STEP` with commas between.
  @Parameter(property = "grid")
  private List<String> grid;

  /// The figure to make best, such as `sharpe` or `net-profit`.
  @Parameter(property = "objective")
  private String objective;

  @Override
  String command() {
    return "optimize";
  }

  @Override
  void addOwn(List<String> words) throws MojoFailureException {
    if (grid == null || grid.isEmpty()) {
      throw new MojoFailureException(
          "found no range of a parameter, expected one or more:"
              + " -Dgrid=fast=5..50:5,slow=20..200:10");
    }
    addEach(words, "--grid", grid);
    add(words, "--objective", objective);
  }
}
