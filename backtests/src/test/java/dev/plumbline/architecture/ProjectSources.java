package dev.plumbline.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// All Java files of the project, parsed once by the JDK's own compiler.
final class ProjectSources {
  /// The project as it stands.
  static final ProjectSources LOADED = load();

  private final List<SourceFile> files;

  private ProjectSources(List<SourceFile> files) {
    this.files = List.copyOf(files);
  }

  private static ProjectSources load() {
    Path top = top();
    List<SourceFile> files = new ArrayList<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(paths(top)));
      DocTrees trees = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        files.add(file(top, unit, trees));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ProjectSources(files);
  }

  /// Every file, test sources included.
  List<SourceFile> all() {
    return files;
  }

  /// The files of `src/main`.
  List<SourceFile> main() {
    return files.stream().filter(SourceFile::main).toList();
  }

  /// The files of `src/test`.
  List<SourceFile> tests() {
    return files.stream().filter(f -> !f.main()).toList();
  }

  private static SourceFile file(Path top, CompilationUnitTree unit, DocTrees trees)
      throws IOException {
    Path path = top.relativize(Path.of(unit.getSourceFile().toUri()));
    String name = path.toString().replace('\\', '/');
    int source = name.indexOf("/src/");
    String text = unit.getSourceFile().getCharContent(true).toString();
    return new SourceFile(
        path,
        name.substring(0, source),
        name.startsWith("/src/main/", source),
        unit,
        CodeLines.of(text),
        trees);
  }

  private static List<Path> paths(Path top) throws IOException {
    try (Stream<Path> tree = Files.find(top, 30, (path, a) -> isSource(top.relativize(path)))) {
      return tree.sorted().toList();
    }
  }

  /// The template is a user's project, not a part of this one: its own build compiles and tests it.
  private static boolean isSource(Path path) {
    String name = path.toString().replace('\\', '/');
    return name.endsWith(".java")
        && (name.contains("/src/main/java/") || name.contains("/src/test/java/"))
        && !name.startsWith("backtests/template/")
        && !name.contains("/target/");
  }

  /// The project's folder: the nearest one upwards that holds the module `sdk`.
  static Path top() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("sdk/pom.xml"))) {
        return folder;
      }
    }
    throw new IllegalStateException(
        "no folder above " + Path.of("").toAbsolutePath() + " holds sdk/pom.xml");
  }
}
