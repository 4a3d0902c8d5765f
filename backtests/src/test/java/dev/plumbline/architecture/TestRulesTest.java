package dev.plumbline.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

class TestRulesTest {
  private static final Set<String> TEST_ANNOTATIONS =
      Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory");

  /// A sentence of two words or more in camelCase: `rejectsLimitOrderWhenBuyingPowerIsShort`.
  private static final Pattern SENTENCE =
      Pattern.compile("(?!test|should)[a-z]+([A-Z0-9][a-z0-9]*)+");

  /// Calls that can fail a test; the checks of this package are among them.
  private static final Pattern ASSERTION =
      Pattern.compile("(assert|fail|verify|check|expect|require)\\w*");

  @Test
  void namesTestsWithSentences() {
    List<String> complaints = new ArrayList<>();
    forEachTest((file, test) -> {
      String name = test.tree().getName().toString();
      if (!SENTENCE.matcher(name).matches()) {
        complaints.add(
            file.complaint(test.tree(), name + " is no present-tense sentence in camelCase"));
      }
    });
    Complaints.assertNone(complaints);
  }

  @Test
  void hidesTestClassesAndTests() {
    List<String> complaints = new ArrayList<>();
    forEachTest((file, test) -> {
      if (test.tree().getModifiers().getFlags().contains(Modifier.PUBLIC)) {
        complaints.add(file.complaint(test.tree(), test.name() + " needn't be public"));
      }
    });
    Complaints.assertNone(complaints);
  }

  /// Classes that surefire doesn't take for tests would be left out without a word.
  @Test
  void endsNamesOfTestClassesWithTest() {
    List<String> complaints = new ArrayList<>();
    forEachTest((file, test) -> {
      boolean inherited = isAbstract(file);
      if (!file.simpleName().endsWith("Test") && !inherited) {
        complaints.add(file.path() + ": holds tests, so its name must end with Test");
      }
    });
    Complaints.assertNone(complaints.stream().distinct().toList());
  }

  @Test
  void assertsSomethingInEveryTest() {
    List<String> complaints = new ArrayList<>();
    for (SourceFile file : ProjectSources.LOADED.tests()) {
      Map<String, Set<String>> calls = callsByMethod(file);
      for (Declaration<MethodTree> test : testsOf(file)) {
        if (!reachesAssertion(test.tree().getName().toString(), calls)) {
          complaints.add(file.complaint(test.tree(), test.name() + " asserts nothing"));
        }
      }
    }
    Complaints.assertNone(complaints);
  }

  @Test
  void findsTheTests() {
    List<String> names = new ArrayList<>();
    forEachTest((file, test) -> names.add(test.name()));
    assertTrue(names.contains("TestRulesTest.findsTheTests"), names.toString());
  }

  private interface TestVisitor {
    void visit(SourceFile file, Declaration<MethodTree> test);
  }

  private static void forEachTest(TestVisitor visitor) {
    for (SourceFile file : ProjectSources.LOADED.tests()) {
      testsOf(file).forEach(test -> visitor.visit(file, test));
    }
  }

  private static List<Declaration<MethodTree>> testsOf(SourceFile file) {
    return Declaration.methodsOf(file).stream()
        .filter(m -> TEST_ANNOTATIONS.stream().anyMatch(m::isAnnotated))
        .toList();
  }

  private static boolean isAbstract(SourceFile file) {
    return Declaration.typesOf(file).stream()
        .map(Declaration::tree)
        .filter(t -> t.getSimpleName().contentEquals(file.simpleName()))
        .map(ClassTree::getModifiers)
        .anyMatch(m -> m.getFlags().contains(Modifier.ABSTRACT));
  }

  private static boolean reachesAssertion(String test, Map<String, Set<String>> calls) {
    Deque<String> open = new ArrayDeque<>(List.of(test));
    Set<String> seen = new HashSet<>();
    while (!open.isEmpty()) {
      String method = open.pop();
      if (ASSERTION.matcher(method).matches() && !method.equals(test)) {
        return true;
      }
      if (seen.add(method)) {
        open.addAll(calls.getOrDefault(method, Set.of()));
      }
    }
    return false;
  }

  private static Map<String, Set<String>> callsByMethod(SourceFile file) {
    Map<String, Set<String>> calls = new HashMap<>();
    for (Declaration<MethodTree> method : Declaration.methodsOf(file)) {
      Set<String> called =
          calls.computeIfAbsent(method.tree().getName().toString(), n -> new HashSet<>());
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
          called.add(calledName(call));
          return super.visitMethodInvocation(call, nothing);
        }
      }.scan(method.tree(), null);
    }
    return calls;
  }

  private static String calledName(MethodInvocationTree call) {
    return switch (call.getMethodSelect()) {
      case IdentifierTree plain -> plain.getName().toString();
      case MemberSelectTree member -> member.getIdentifier().toString();
      default -> "";
    };
  }
}
