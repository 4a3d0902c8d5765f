package dev.plumbline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.sdk.algorithm.Algorithm;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the guides say is true of the project as it stands.
class ReadmeTest {
  private static final Path TOP = ProjectSources.top();

  /// The words that the strategy in the guide may use without an import of its own.
  private static final String IMPORTS =
      """
      import dev.plumbline.sdk.algorithm.*;
      import dev.plumbline.sdk.data.*;
      import dev.plumbline.sdk.indicator.*;
      import dev.plumbline.sdk.symbol.*;
      import dev.plumbline.sdk.time.*;
      """;

  @Test
  void showsAStrategyThatCompiles(@TempDir Path folder) throws IOException, URISyntaxException {
    List<String> strategies = matches("README.md", "```java\\n(.*?)```");
    assertEquals(1, strategies.size());
    Path source = folder.resolve("GoldenCross.java");
    Files.writeString(source, IMPORTS + strategies.getFirst());
    Path sdk = Path.of(Algorithm.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    StringWriter messages = new StringWriter();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("-proc:none", "-d", folder.toString(), "-classpath", sdk.toString());
      boolean compiled =
          compiler
              .getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
              .call();
      assertTrue(compiled, messages::toString);
    }
  }

  @Test
  void givesExactlyTwoCommands() throws IOException {
    assertEquals(2, matches("README.md", "```sh\\n([^\\n]*)\\n```").size());
  }

  @Test
  void namesFilesThatExist() throws IOException {
    List<String> complaints = new ArrayList<>();
    for (String guide : List.of("README.md", "CONTRIBUTING.md")) {
      for (String named : matches(guide, "`([\\w.-]+(?:/[\\w.-]+)+)/?`")) {
        boolean elsewhere = named.matches("(\\.\\.|src)/.*|.*target/.*|.*\\.\\.\\..*");
        if (!elsewhere && !Files.exists(TOP.resolve(named))) {
          complaints.add(guide + " names " + named + ", which doesn't exist");
        }
      }
    }
    Complaints.assertNone(complaints);
  }

  private static List<String> matches(String guide, String pattern) throws IOException {
    Matcher matcher =
        Pattern.compile(pattern, Pattern.DOTALL).matcher(Files.readString(TOP.resolve(guide)));
    List<String> found = new ArrayList<>();
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
