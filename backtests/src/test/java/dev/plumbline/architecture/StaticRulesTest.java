package dev.plumbline.architecture;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/// What the class files don't tell about static fields: `ClassRulesTest` sees to the rest.
class StaticRulesTest {
  private static final Pattern COLLECTION =
      Pattern.compile("(\\w+\\.)*\\w*(List|Map|Set|Deque|Queue|Stack|Vector)(<.*>)?");

  @Test
  void holdsNoCollectionThatCanGrow() {
    List<String> complaints = new ArrayList<>();
    for (SourceFile file : ProjectSources.LOADED.all()) {
      for (VariableTree field : staticFields(file)) {
        if (field.getInitializer() instanceof NewClassTree made
            && COLLECTION.matcher(made.getIdentifier().toString()).matches()) {
          complaints.add(
              file.complaint(field, field.getName() + " can change; wrap it with copyOf"));
        }
      }
    }
    Complaints.assertNone(complaints);
  }

  @Test
  void writesStaticArraysOnlyWhileTheClassIsMade() {
    Set<String> constants = new TreeSet<>();
    for (SourceFile file : ProjectSources.LOADED.all()) {
      for (VariableTree field : staticFields(file)) {
        constants.add(field.getName().toString());
      }
    }
    List<String> complaints = new ArrayList<>();
    for (SourceFile file : ProjectSources.LOADED.all()) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitBlock(BlockTree block, Void nothing) {
          return block.isStatic() ? null : super.visitBlock(block, nothing);
        }

        @Override
        public Void visitAssignment(AssignmentTree assignment, Void nothing) {
          complain(assignment.getVariable());
          return super.visitAssignment(assignment, nothing);
        }

        @Override
        public Void visitCompoundAssignment(CompoundAssignmentTree assignment, Void nothing) {
          complain(assignment.getVariable());
          return super.visitCompoundAssignment(assignment, nothing);
        }

        @Override
        public Void visitUnary(UnaryTree unary, Void nothing) {
          boolean writes = unary.getKind().name().contains("CREMENT");
          if (writes) {
            complain(unary.getExpression());
          }
          return super.visitUnary(unary, nothing);
        }

        private void complain(ExpressionTree target) {
          if (constants.contains(arrayName(target))) {
            complaints.add(file.complaint(target, "writes into a static array"));
          }
        }
      }.scan(file.unit(), null);
    }
    Complaints.assertNone(complaints);
  }

  /// The name of the array whose element an expression is; empty if it isn't one.
  private static String arrayName(ExpressionTree target) {
    ExpressionTree at = target;
    while (at instanceof ArrayAccessTree element) {
      at = element.getExpression();
    }
    if (at == target) {
      return "";
    }
    return switch (at) {
      case IdentifierTree plain -> plain.getName().toString();
      case MemberSelectTree member -> member.getIdentifier().toString();
      default -> "";
    };
  }

  private static List<VariableTree> staticFields(SourceFile file) {
    List<VariableTree> fields = new ArrayList<>();
    for (Declaration<ClassTree> type : Declaration.typesOf(file)) {
      boolean ofInterface = type.tree().getKind() == Tree.Kind.INTERFACE;
      for (Tree member : type.tree().getMembers()) {
        if (member instanceof VariableTree field
            && (ofInterface || field.getModifiers().getFlags().contains(Modifier.STATIC))) {
          fields.add(field);
        }
      }
    }
    return fields;
  }
}
