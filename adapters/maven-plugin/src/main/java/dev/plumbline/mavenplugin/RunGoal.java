package dev.plumbline.mavenplugin;

import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/// Any command of Plumbline: `mvn plumbline:run -Darguments="doctor data"`; without arguments the
/// list of commands.
@Mojo(name = "run", requiresDependencyResolution = ResolutionScope.RUNTIME, threadSafe = true)
public final class RunGoal extends ProgramGoal {
  @Override
  protected List<String> words() {
    return List.of();
  }
}
