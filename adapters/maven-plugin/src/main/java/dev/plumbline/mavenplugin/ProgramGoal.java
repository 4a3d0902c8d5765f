package dev.plumbline.mavenplugin;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/// A goal that runs a command of Plumbline in a JVM of its own, with the project's class path.
public abstract class ProgramGoal extends AbstractMojo {
  private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");
  private static final String MAIN = "dev.plumbline.launch.Main";

  /// The project's class path at run time.
  @Parameter(defaultValue = "${project.runtimeClasspathElements}", readonly = true, required = true)
  private List<String> classPath;

  /// The project's folder, in which the command runs.
  @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
  private File folder;

  /// The home of the JDK 25 to run with; found by itself if not given.
  @Parameter(property = "plumbline.javaHome")
  private File javaHome;

  /// Flags for the JVM, such as `-Xmx2g`.
  @Parameter(property = "plumbline.javaOptions", defaultValue = "")
  private String javaOptions;

  /// More words for the command, as on the command line of Plumbline.
  @Parameter(property = "arguments", defaultValue = "")
  private String arguments;

  /// The command with its words.
  ///
  /// @throws MojoFailureException if something that is needed was not given
  protected abstract List<String> words() throws MojoFailureException;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    List<String> command = new ArrayList<>();
    command.add(JavaHomes.java(javaHome));
    command.addAll(flags());
    command.add("-XX:+UseSerialGC");
    command.add("-XX:+UseCompactObjectHeaders");
    command.add("--enable-native-access=ALL-UNNAMED");
    addWords(command, javaOptions);
    command.add("-cp");
    command.add(String.join(File.pathSeparator, classPath));
    command.add(MAIN);
    List<String> words = new ArrayList<>(words());
    addWords(words, arguments);
    command.addAll(words);
    getLog().debug(String.join(" ", command));
    int status = run(command);
    if (status != 0) {
      throw new MojoFailureException(
          "plumbline "
              + String.join(" ", words)
              + " ended with status "
              + status
              + "; it says why above");
    }
  }

  /// Flags for the JVM that suit the command.
  List<String> flags() {
    return List.of();
  }

  /// Splits at blanks; what stands between double quotes stays together.
  static void addWords(List<String> command, String text) {
    if (text != null) {
      Matcher words = WORD.matcher(text);
      while (words.find()) {
        command.add(words.group().replace("\"", ""));
      }
    }
  }

  private int run(List<String> command) throws MojoExecutionException {
    try {
      Process program = new ProcessBuilder(command).directory(folder).inheritIO().start();
      Thread end = new Thread(() -> end(program), "end of the program");
      Runtime.getRuntime().addShutdownHook(end);
      int status = program.waitFor();
      Runtime.getRuntime().removeShutdownHook(end);
      return status;
    } catch (IOException e) {
      throw new MojoExecutionException(
          "cannot start " + command.get(0) + "; name a JDK 25 with -Dplumbline.javaHome=DIR", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new MojoExecutionException("interrupted while the program ran", e);
    }
  }

  /// Ends the program when Maven is ended, and lets it write what it has to.
  private static void end(Process program) {
    program.destroy();
    try {
      program.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Adds an option with its value, if there is one.
  static void add(List<String> words, String option, String value) {
    if (value != null && !value.isBlank()) {
      words.add(option);
      words.add(value);
    }
  }

  /// Adds an option once for each of its values.
  static void addEach(List<String> words, String option, List<String> values) {
    if (values != null) {
      values.forEach(value -> add(words, option, value.trim()));
    }
  }
}
