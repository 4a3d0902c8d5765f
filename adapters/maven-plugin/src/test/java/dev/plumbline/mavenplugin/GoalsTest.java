package dev.plumbline.mavenplugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class GoalsTest {
  @Test
  void saysHowToNameAnAlgorithm() {
    String message = assertThrows(MojoFailureException.class, new PaperGoal()::words).getMessage();
    assertTrue(message.contains("mvn plumbline:paper -Dalgorithm="), message);
  }

  @Test
  void keepsQuotedWordsTogether() {
    List<String> words = new ArrayList<>();
    ProgramGoal.addWords(words, " --out \"my results\"  --alert-command=\"mail me\" --dry-run ");
    assertEquals(List.of("--out", "my results", "--alert-command=mail me", "--dry-run"), words);
  }

  @Test
  void addsAnOptionForEachValueAndNoneForNothing() {
    List<String> words = new ArrayList<>();
    ProgramGoal.addEach(words, "--param", List.of("fast=1", " slow=2"));
    ProgramGoal.add(words, "--out", "");
    ProgramGoal.addEach(words, "--grid", null);
    assertEquals(List.of("--param", "fast=1", "--param", "slow=2"), words);
  }

  @Test
  void runsWithAJavaThatIsNewEnoughOrTheOneNamed() throws MojoExecutionException {
    assertTrue(new File(JavaHomes.java(null)).canExecute(), "a Java of this machine");
    assertEquals("/some/jdk/bin/java", JavaHomes.java(new File("/some/jdk")));
  }
}
