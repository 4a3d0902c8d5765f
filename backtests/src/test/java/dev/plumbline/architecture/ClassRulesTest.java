package dev.plumbline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClassRulesTest {
  private static final String SDK = "dev.plumbline.sdk..";
  private static final String STRATEGIES = "dev.plumbline.strategies..";
  private static final String ENGINE = "dev.plumbline.engine..";
  private static final String ALGORITHMS = "dev.plumbline.algorithms..";
  private static final String BACKTESTS = "dev.plumbline.backtests..";
  private static final String JDK = "java..";

  /// The module of each class of `src/main`, by the class's fully qualified name.
  private static final Map<String, String> MODULES =
      ProjectSources.LOADED.main().stream()
          .filter(f -> !f.simpleName().endsWith("-info"))
          .collect(Collectors.toMap(SourceFile::typeName, SourceFile::module));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .importPackages("dev.plumbline")
          .that(describe("are of src/main", c -> MODULES.containsKey(outermost(c))));

  /// Calls that answer differently from run to run.
  private static final Map<String, Set<String>> AMBIENT =
      Map.of(
          "java.lang.System", Set.of("currentTimeMillis", "nanoTime", "getenv"),
          "java.lang.Math", Set.of("random"),
          "java.time.Instant", Set.of("now"),
          "java.time.LocalDate", Set.of("now"),
          "java.time.LocalDateTime", Set.of("now"),
          "java.time.LocalTime", Set.of("now"),
          "java.time.ZonedDateTime", Set.of("now"),
          "java.time.OffsetDateTime", Set.of("now"),
          "java.time.Clock", Set.of("systemUTC", "systemDefaultZone", "system", "tickMillis"),
          "java.util.UUID", Set.of("randomUUID"));

  private static final Set<String> MUTABLE =
      Set.of(
          "java.util.ArrayList",
          "java.util.ArrayDeque",
          "java.util.BitSet",
          "java.util.HashMap",
          "java.util.HashSet",
          "java.util.LinkedHashMap",
          "java.util.LinkedHashSet",
          "java.util.LinkedList",
          "java.util.PriorityQueue",
          "java.util.TreeMap",
          "java.util.TreeSet",
          "java.util.Random",
          "java.lang.StringBuilder",
          "java.lang.ThreadLocal");

  @Test
  void readsTheClassesOfTheProject() {
    assertTrue(CLASSES.contain("dev.plumbline.sdk.value.Decimal"), "no class files found");
  }

  @Test
  void sdkUsesTheJdkOnly() {
    mayUse("sdk", JDK, SDK);
  }

  @Test
  void strategiesUseTheSdk() {
    mayUse("strategies", JDK, SDK, STRATEGIES);
  }

  @Test
  void engineUsesTheSdk() {
    mayUse("engine-local", JDK, SDK, ENGINE);
  }

  @Test
  void algorithmsUseSdkAndStrategies() {
    mayUse("algorithms", JDK, SDK, STRATEGIES, ALGORITHMS);
  }

  @Test
  void adaptersKnowNeitherEachOtherNorTheEngine() {
    noClasses()
        .that(describe("are of an adapter", c -> module(c).startsWith("adapters/")))
        .should()
        .dependOnClassesThat(resideInAnyPackage(ENGINE, STRATEGIES, ALGORITHMS))
        .allowEmptyShould(true)
        .check(CLASSES);
    for (String adapter : Set.copyOf(MODULES.values())) {
      if (adapter.startsWith("adapters/")) {
        noClasses()
            .that(describe("are of " + adapter, c -> module(c).equals(adapter)))
            .should()
            .dependOnClassesThat(describe("are of another", c -> isOfOtherAdapter(c, adapter)))
            // Maven alone has its plugin on the class path: the plugin's pom names no other adapter
            .allowEmptyShould(adapter.equals("adapters/maven-plugin"))
            .check(CLASSES);
      }
    }
  }

  @Test
  void nobodyUsesBacktests() {
    noClasses()
        .that(describe("are of another module", c -> !module(c).equals("backtests")))
        .should()
        .dependOnClassesThat(resideInAPackage(BACKTESTS))
        .check(CLASSES);
  }

  @Test
  void packagesFormNoCircle() {
    slices().assignedFrom(new PackageSlices()).should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void engineAndSdkAskNoClockAndNoDice() {
    noClasses()
        .that(resideInAnyPackage(ENGINE, SDK))
        .should()
        .accessTargetWhere(describe("ask for the time of day or for chance", this::isAmbient))
        .check(CLASSES);
  }

  @Test
  void engineAndSdkTouchNoFilesAndNoNetwork() {
    noClasses()
        .that(resideInAnyPackage(ENGINE, SDK))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.nio.file..", "java.net..")
                .or(describe("are files of java.io", c -> c.getName().startsWith("java.io.File")))
                .or(
                    describe(
                        "are RandomAccessFile", c -> c.getName().endsWith("RandomAccessFile"))))
        .check(CLASSES);
  }

  @Test
  void nothingStaticCanChange() {
    noFields()
        .that(describe("are static", f -> f.getModifiers().contains(JavaModifier.STATIC)))
        .and(describe("are written by hand", f -> !f.getName().startsWith("$")))
        .should(have(describe("contents that can change", ClassRulesTest::canChange)))
        .check(CLASSES);
  }

  private static void mayUse(String module, String... packages) {
    noClasses()
        .that(describe("are of " + module, c -> module(c).equals(module)))
        .should()
        .dependOnClassesThat(not(known(packages)))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> known(String... packages) {
    return describe(
        "are known to it",
        c -> resideInAnyPackage(packages).test(c.getBaseComponentType()) || c.isPrimitive());
  }

  private boolean isAmbient(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    boolean unseeded =
        owner.equals("java.util.Random")
            && access.getTarget().getFullName().equals("java.util.Random.<init>()");
    return unseeded
        || owner.equals("java.util.concurrent.ThreadLocalRandom")
        || owner.equals("java.security.SecureRandom")
        || AMBIENT.getOrDefault(owner, Set.of()).contains(access.getTarget().getName());
  }

  private static boolean canChange(JavaField field) {
    Set<JavaModifier> modifiers = field.getModifiers();
    boolean visibleArray =
        field.getRawType().isArray()
            && modifiers.contains(JavaModifier.PUBLIC)
            && field.getOwner().getModifiers().contains(JavaModifier.PUBLIC);
    String type = field.getRawType().getName();
    return !modifiers.contains(JavaModifier.FINAL)
        || visibleArray
        || MUTABLE.contains(type)
        || type.startsWith("java.util.concurrent.");
  }

  private static boolean isOfOtherAdapter(JavaClass type, String adapter) {
    return module(type).startsWith("adapters/") && !module(type).equals(adapter);
  }

  private static String module(JavaClass type) {
    return MODULES.getOrDefault(outermost(type), "");
  }

  private static String outermost(JavaClass type) {
    String name = type.getName();
    int nested = name.indexOf('$');
    return nested < 0 ? name : name.substring(0, nested);
  }

  /// One slice a package.
  private static final class PackageSlices implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      return SliceIdentifier.of(type.getPackageName());
    }

    @Override
    public String getDescription() {
      return "packages";
    }
  }
}
