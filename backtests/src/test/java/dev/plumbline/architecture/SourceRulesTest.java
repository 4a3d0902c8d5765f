package dev.plumbline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SourceRulesTest {
  private static final int FILE_LINES = 400;

  /// For values and for the classes that strategies extend: one place to read, at the price of
  /// length.
  private static final int LONG_FILE_LINES = 600;

  private static final String FACADE = "dev.plumbline.sdk.algorithm.Algorithm";
  private static final String VALUES = "dev.plumbline.sdk.value";
  private static final int METHOD_LINES = 50;
  private static final int PARAMETERS = 6;

  /// Words that say nothing about a type.
  private static final Pattern EMPTY_NAME =
      Pattern.compile("(Abstract|I(?=[A-Z][a-z])).*|.*(Manager|Utils?|Helpers?|Impl|Base)");

  /// Words of LEAN and of its reference runs, which win over the rule, also with a word before
  /// them.
  private static final Set<String> NAMES_OF_LEAN =
      Set.of(
          "ConsolidatorBase",
          "DataManager",
          "FuzzBase",
          "GroupOrderManager",
          "OptionManager",
          "PeriodCountConsolidatorBase",
          "NotificationManager",
          "ScheduleManager",
          "InsightManager",
          "SecurityManager",
          "SecurityPortfolioManager",
          "SecurityTransactionManager",
          "SignalExportManager",
          "SubscriptionManager",
          "TradeBarConsolidatorBase",
          "UniverseManager");

  @Test
  void findsSourcesOfEveryModule() {
    Set<String> modules = new TreeSet<>();
    ProjectSources.LOADED.main().forEach(f -> modules.add(f.module()));
    Set<String> known =
        Set.of(
            "sdk",
            "strategies",
            "adapters/lean",
            "adapters/ta4j",
            "engine-local",
            "algorithms",
            "backtests");
    assertEquals(new TreeSet<>(known), new TreeSet<>(retained(modules, known)));
    assertFalse(ProjectSources.LOADED.tests().isEmpty());
  }

  @Test
  void keepsFilesShort() {
    List<String> complaints = new ArrayList<>();
    for (SourceFile file : ProjectSources.LOADED.all()) {
      boolean mayBeLong = file.packageName().equals(VALUES) || file.typeName().startsWith(FACADE);
      int limit = mayBeLong ? LONG_FILE_LINES : FILE_LINES;
      int lines = file.codeLines().count();
      if (lines > limit) {
        complaints.add(file.path() + ": " + lines + " lines of code, at most " + limit);
      }
    }
    Complaints.assertNone(complaints);
  }

  @Test
  void keepsMethodsShort() {
    List<String> complaints = new ArrayList<>();
    for (SourceFile file : ProjectSources.LOADED.all()) {
      for (Declaration<MethodTree> method : Declaration.methodsOf(file)) {
        int lines = file.codeLinesOf(method.tree());
        if (lines > METHOD_LINES) {
          complaints.add(
              file.complaint(
                  method.tree(),
                  method.name() + " has " + lines + " lines of code, at most " + METHOD_LINES));
        }
      }
    }
    Complaints.assertNone(complaints);
  }

  @Test
  void keepsParameterListsShort() {
    List<String> complaints = new ArrayList<>();
    for (SourceFile file : ProjectSources.LOADED.all()) {
      for (Declaration<MethodTree> method : Declaration.methodsOf(file)) {
        int parameters = method.tree().getParameters().size();
        boolean ofRecord = method.isConstructor() && method.isInside(Tree.Kind.RECORD);
        boolean ofTable = method.isAnnotated("ParameterizedTest");
        if (parameters > PARAMETERS && !ofRecord && !ofTable && !method.isOverride()) {
          complaints.add(
              file.complaint(
                  method.tree(),
                  method.name() + " has " + parameters + " parameters, at most " + PARAMETERS));
        }
      }
    }
    Complaints.assertNone(complaints);
  }

  @Test
  void documentsPublicTypesAndMethods() {
    List<String> complaints = new ArrayList<>();
    for (SourceFile file : ProjectSources.LOADED.main()) {
      for (Declaration<ClassTree> type : Declaration.typesOf(file)) {
        if (type.isPublic() && !file.documented(type.path())) {
          complaints.add(file.complaint(type.tree(), type.name() + " has no Javadoc"));
        }
      }
      for (Declaration<MethodTree> method : Declaration.methodsOf(file)) {
        boolean needed = method.isPublic() && !method.isOverride() && !method.isConstructor();
        if (needed && !file.documented(method.path())) {
          complaints.add(file.complaint(method.tree(), method.name() + " has no Javadoc"));
        }
      }
    }
    Complaints.assertNone(complaints);
  }

  @Test
  void documentsEveryPackage() {
    Set<String> documented = new TreeSet<>();
    Set<String> used = new TreeSet<>();
    for (SourceFile file : ProjectSources.LOADED.all()) {
      if (file.simpleName().equals("package-info")) {
        documented.add(file.packageName());
      } else if (file.main() && !file.simpleName().equals("module-info")) {
        used.add(file.packageName());
      }
    }
    used.removeAll(documented);
    Complaints.assertNone(used.stream().map(p -> p + " has no package-info.java").toList());
  }

  @Test
  void namesTypesWithNounsOfTheTrade() {
    List<String> complaints = new ArrayList<>();
    for (SourceFile file : ProjectSources.LOADED.all()) {
      for (Declaration<ClassTree> type : Declaration.typesOf(file)) {
        String name = type.tree().getSimpleName().toString();
        if (EMPTY_NAME.matcher(name).matches()
            && NAMES_OF_LEAN.stream().noneMatch(name::endsWith)) {
          complaints.add(
              file.complaint(type.tree(), name + " says nothing; LEAN's words may stay"));
        }
      }
    }
    Complaints.assertNone(complaints);
  }

  /// A variable's type is read where it stands; only behind `new` it stands there already.
  @Test
  void namesTheTypesOfVariables() {
    List<String> complaints = new ArrayList<>();
    for (SourceFile file : ProjectSources.LOADED.all()) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitVariable(VariableTree variable, Void nothing) {
          if (variable.getType() == null && variable.getInitializer() != null) {
            complainUnlessMade(variable);
          }
          return super.visitVariable(variable, nothing);
        }

        @Override
        public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void nothing) {
          if (loop.getVariable().getType() == null) {
            complainUnlessMade(loop.getVariable());
          }
          return super.visitEnhancedForLoop(loop, nothing);
        }

        private void complainUnlessMade(VariableTree variable) {
          if (!(variable.getInitializer() instanceof NewClassTree)) {
            complaints.add(file.complaint(variable, "var hides the type of " + variable.getName()));
          }
        }
      }.scan(file.unit(), null);
    }
    Complaints.assertNone(complaints);
  }

  private static Set<String> retained(Set<String> from, Set<String> known) {
    return from.stream().filter(known::contains).collect(Collectors.toSet());
  }
}
