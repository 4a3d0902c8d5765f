package dev.plumbline.mavenplugin;

import java.util.List;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/// Trades a strategy of the project on a paper account: `mvn plumbline:paper
/// -Dalgorithm=MyStrategy`. More options go into `-Darguments`.
@Mojo(name = "paper", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public final class PaperGoal extends AlgorithmGoal {
  /// The folder of the journal, which holds what must survive the process.
  @Parameter(property = "journal", defaultValue = "journal")
  private String journal;

  /// The trading server; the paper server of Alpaca if not given.
  @Parameter(property = "endpoint")
  private String endpoint;

  @Override
  String command() {
    return "paper";
  }

  @Override
  void addOwn(List<String> words) {
    add(words, "--journal", journal);
    add(words, "--endpoint", endpoint);
  }
}
