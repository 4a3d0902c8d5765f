package dev.plumbline.mavenplugin;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/// Writes a report on results: `mvn plumbline:report -Dresults=results/MyStrategy`.
@Mojo(name = "report", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class ReportGoal extends ProgramGoal {
  /// Results, each a main file or a folder with one result, with commas between.
  @Parameter(property = "results", defaultValue = "results")
  private String results;

  /// The data folder that prices for charts come from, or the word sample or real.
  @Parameter(property = "data")
  private String data;

  /// The page.
  @Parameter(property = "out", defaultValue = "report.html")
  private String out;

  @Override
  protected List<String> words() throws MojoFailureException {
    List<String> words = new ArrayList<>(List.of("report"));
    words.addAll(List.of(results.split(",")));
    add(words, "--data", data);
    add(words, "--out", out);
    return words;
  }
}
