package org.unecho.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The rules of the house that a compiler does not know. */
public final class HouseRules {
  /** The rooms; each sees {@code model} and itself. */
  public static final List<String> ROOMS =
      List.of("collect", "lineage", "reading", "picture", "store");

  private HouseRules() {}

  /**
   * Asserts that the product classes under {@code root} keep the rules: no cycle between packages,
   * no room imports another or the desk, every package is null-marked.
   *
   * @throws AssertionError that lists every breach
   */
  public static void check(String root) {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(root);
    SlicesRuleDefinition.slices()
        .matching("(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(classes);
    ROOMS.forEach(room -> seesOnlyModel(room, classes));
    ArchRuleDefinition.classes()
        .that()
        .resideInAPackage(root + "..")
        .should(liveInNullMarkedPackages())
        .allowEmptyShould(true)
        .check(classes);
  }

  private static void seesOnlyModel(String room, JavaClasses classes) {
    String[] others =
        java.util.stream.Stream.concat(
                ROOMS.stream().filter(other -> !other.equals(room)),
                java.util.stream.Stream.of("desk", "bench", "testkit"))
            .map(other -> "org.unecho." + other + "..")
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage("org.unecho." + room + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(others)
        .allowEmptyShould(true)
        .check(classes);
  }

  private static ArchCondition<JavaClass> liveInNullMarkedPackages() {
    return new ArchCondition<>("live in a package marked @NullMarked") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        JavaPackage home = item.getPackage();
        if (!home.isAnnotatedWith(NullMarked.class) && !home.getName().contains(".templates")) {
          events.add(SimpleConditionEvent.violated(item, home.getName() + " is not @NullMarked"));
        }
      }
    };
  }
}
