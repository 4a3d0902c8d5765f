package dev.plumbline.backtests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionCommandTest {
  private static final Path BASH = Path.of("/bin/bash");
  private static final Path ZSH = Path.of("/usr/bin/zsh");

  @TempDir private Path folder;

  /// What a shell completes the last of some words to.
  private List<String> completed(String... words) throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(BASH), "no bash on this machine");
    Path script = folder.resolve("script");
    Files.writeString(
        script,
        ProgramCall.of("completion", "bash").out()
            + "COMP_WORDS=("
            + String.join(" ", words)
            + ")\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n"
            + "_plumbline\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n");
    return output(BASH.toString(), script.toString()).lines().toList();
  }

  private String output(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), text);
    return text;
  }

  @Test
  void completesCommandsInBash() throws Exception {
    assertEquals(List.of("backtest"), completed("plumbline", "backt"));
    assertTrue(completed("plumbline", "''").size() >= 20, "all commands");
  }

  @Test
  void completesOptionsInBash() throws Exception {
    assertEquals(List.of("--port"), completed("plumbline", "serve", "--p"));
    assertEquals(List.of("--data"), completed("plumbline", "report", "x", "--da"));
  }

  @Test
  void completesFilesBehindAnOptionThatTakesAValue() throws Exception {
    Files.createDirectory(folder.resolve("results"));
    assertEquals(List.of("results"), completed("plumbline", "serve", "--results", "res"));
  }

  @Test
  void completesAlgorithmsByAskingTheProgram() throws Exception {
    Path program = folder.resolve("plumbline");
    Files.writeString(program, "#!/bin/sh\n[ \"$1\" = list ] && echo com.example.GoldenCross\n");
    assertTrue(program.toFile().setExecutable(true), "program");
    assertEquals(List.of("GoldenCross"), completed("./plumbline", "backtest", "Gold"));
  }

  @Test
  void writesEveryCommandAndOptionForZsh() throws Exception {
    String script = ProgramCall.of("completion", "zsh").out();
    assertTrue(script.startsWith("#compdef plumbline\n"), script);
    for (String name : Plumbline.NAMES) {
      assertTrue(script.contains("\n    " + name + ")\n"), name);
    }
    assertTrue(
        script.contains("'--port[port (default 8080); 0 for any that is free]:NUMBER:_files'"));
    if (Files.isExecutable(ZSH)) {
      output(
          ZSH.toString(), "-n", Files.writeString(folder.resolve("_plumbline"), script).toString());
    }
  }

  @Test
  void refusesOtherShells() {
    ProgramCall call = ProgramCall.of("completion", "fish");
    assertEquals(2, call.status());
    assertTrue(call.err().contains("expected bash or zsh"), call.err());
  }
}
