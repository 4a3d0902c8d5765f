package dev.plumbline.architecture;

import com.sun.source.tree.DirectiveTree;
import com.sun.source.tree.ExportsTree;
import com.sun.source.tree.ImportTree;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PackageRulesTest {
  /// The package that each module's packages begin with.
  private static final Map<String, String> ROOTS =
      Map.of(
          "sdk", "dev.plumbline.sdk",
          "strategies", "dev.plumbline.strategies",
          "engine-local", "dev.plumbline.engine",
          "algorithms", "dev.plumbline.algorithms",
          "backtests", "dev.plumbline.backtests");

  /// XGBoost's jar has no valid module name, so what uses it cannot be a module; it is found as a
  /// service. Maven loads its plugins from the class path, and on a Java older than the modules'.
  private static final Set<String> WITHOUT_DESCRIPTOR =
      Set.of("adapters/training", "adapters/maven-plugin");

  @Test
  void keepsPackagesOfAModuleUnderItsRoot() {
    List<String> complaints = new ArrayList<>();
    for (SourceFile file : ProjectSources.LOADED.main()) {
      String root = root(file.module());
      String name = file.packageName();
      boolean under = name.isEmpty() || name.equals(root) || name.startsWith(root + ".");
      if (!under && !name.equals("dev.plumbline.launch")) {
        complaints.add(file.path() + ": package " + name + " isn't under " + root);
      }
    }
    Complaints.assertNone(complaints);
  }

  /// What a module holds is there to be used; only backtests keeps its inside to itself.
  @Test
  void exportsEveryPackage() {
    Map<String, Set<String>> held = new TreeMap<>();
    Map<String, Set<String>> exported = new TreeMap<>();
    for (SourceFile file : ProjectSources.LOADED.main()) {
      if (file.module().equals("backtests") || WITHOUT_DESCRIPTOR.contains(file.module())) {
        continue;
      }
      if (file.simpleName().equals("module-info")) {
        exported.put(file.module(), exports(file));
      } else if (!file.simpleName().equals("package-info")) {
        held.computeIfAbsent(file.module(), m -> new TreeSet<>()).add(file.packageName());
      }
    }
    held.forEach((module, packages) -> packages.removeAll(exported.getOrDefault(module, Set.of())));
    held.values().removeIf(Set::isEmpty);
    Complaints.assertNone(held.entrySet().stream().map(m -> "not exported: " + m).toList());
  }

  private static Set<String> exports(SourceFile descriptor) {
    Set<String> names = new TreeSet<>();
    for (DirectiveTree directive : descriptor.unit().getModule().getDirectives()) {
      if (directive instanceof ExportsTree export) {
        names.add(export.getPackageName().toString());
      }
    }
    return names;
  }

  /// Imports between packages form no circle: whoever reads from the bottom up meets no package
  /// that he doesn't know yet.
  @Test
  void importsFormNoCircle() {
    Map<String, Set<String>> imports = importsByPackage();
    List<String> complaints = new ArrayList<>();
    Set<String> finished = new TreeSet<>();
    for (String start : imports.keySet()) {
      findCircle(start, imports, new LinkedHashSet<>(), finished, complaints);
    }
    Complaints.assertNone(complaints);
  }

  private static void findCircle(
      String at,
      Map<String, Set<String>> imports,
      SequencedSet<String> path,
      Set<String> finished,
      List<String> complaints) {
    if (path.contains(at)) {
      List<String> all = new ArrayList<>(path);
      complaints.add(String.join(" -> ", all.subList(all.indexOf(at), all.size())) + " -> " + at);
      return;
    }
    if (finished.contains(at)) {
      return;
    }
    path.addLast(at);
    for (String next : imports.getOrDefault(at, Set.of())) {
      findCircle(next, imports, path, finished, complaints);
    }
    path.removeLast();
    finished.add(at);
  }

  private static Map<String, Set<String>> importsByPackage() {
    Set<String> own = new TreeSet<>();
    ProjectSources.LOADED.main().forEach(f -> own.add(f.packageName()));
    Map<String, Set<String>> imports = new TreeMap<>();
    for (SourceFile file : ProjectSources.LOADED.main()) {
      for (ImportTree imported : file.unit().getImports()) {
        String target = packageOf(imported.getQualifiedIdentifier().toString(), own);
        if (target != null && !target.equals(file.packageName())) {
          imports.computeIfAbsent(file.packageName(), p -> new TreeSet<>()).add(target);
        }
      }
    }
    return imports;
  }

  /// The longest of the project's packages that the imported name begins with; null if none is.
  private static String packageOf(String imported, Set<String> own) {
    for (int dot = imported.lastIndexOf('.'); dot > 0; dot = imported.lastIndexOf('.', dot - 1)) {
      String candidate = imported.substring(0, dot);
      if (own.contains(candidate)) {
        return candidate;
      }
    }
    return null;
  }

  private static String root(String module) {
    String adapter = "adapters/";
    return module.startsWith(adapter)
        ? "dev.plumbline." + module.substring(adapter.length()).replace("-", "")
        : ROOTS.getOrDefault(module, "dev.plumbline." + module);
  }
}
