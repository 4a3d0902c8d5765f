package dev.plumbline.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.lang.model.element.Modifier;

/// A type or method as declared, with the path that leads to it.
///
/// @param <T> the kind of tree
record Declaration<T extends Tree>(T tree, TreePath path) {

  /// The named types of a file, nested ones included.
  static List<Declaration<ClassTree>> typesOf(SourceFile file) {
    List<Declaration<ClassTree>> types = new ArrayList<>();
    scan(file, (type, path) -> types.add(new Declaration<>(type, path)), (method, path) -> {});
    return types;
  }

  /// The methods and constructors of a file, those of anonymous classes included.
  static List<Declaration<MethodTree>> methodsOf(SourceFile file) {
    List<Declaration<MethodTree>> methods = new ArrayList<>();
    scan(file, (type, path) -> {}, (method, path) -> methods.add(new Declaration<>(method, path)));
    return methods;
  }

  /// The name with that of the enclosing type.
  String name() {
    return switch (tree) {
      case MethodTree m -> enclosing().getSimpleName() + "." + m.getName();
      case ClassTree c -> c.getSimpleName().toString();
      default -> throw new IllegalStateException("neither a type nor a method: " + tree.getKind());
    };
  }

  boolean isConstructor() {
    return tree instanceof MethodTree m && m.getName().contentEquals("<init>");
  }

  boolean isOverride() {
    return isAnnotated("Override");
  }

  /// Whether it carries an annotation with this simple name.
  boolean isAnnotated(String annotation) {
    return modifiers(tree).getAnnotations().stream()
        .anyMatch(a -> a.getAnnotationType().toString().equals(annotation));
  }

  /// Whether the type that declares it is of this kind.
  boolean isInside(Tree.Kind kind) {
    return enclosing().getKind() == kind;
  }

  /// Whether it and all types around it are public; members of interfaces are so without the word.
  boolean isPublic() {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      Tree declared = at.getLeaf();
      if ((declared instanceof ClassTree || declared instanceof MethodTree)
          && !isPublicHere(declared, at.getParentPath().getLeaf())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPublicHere(Tree declared, Tree parent) {
    boolean member = parent.getKind() == Tree.Kind.INTERFACE;
    boolean hidden = modifiers(declared).getFlags().contains(Modifier.PRIVATE);
    return member ? !hidden : modifiers(declared).getFlags().contains(Modifier.PUBLIC);
  }

  private static ModifiersTree modifiers(Tree declared) {
    return declared instanceof MethodTree m
        ? m.getModifiers()
        : ((ClassTree) declared).getModifiers();
  }

  private ClassTree enclosing() {
    return (ClassTree) path.getParentPath().getLeaf();
  }

  private static void scan(
      SourceFile file,
      BiConsumer<ClassTree, TreePath> types,
      BiConsumer<MethodTree, TreePath> methods) {
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitClass(ClassTree type, Void nothing) {
        if (!type.getSimpleName().isEmpty()) {
          types.accept(type, getCurrentPath());
        }
        return super.visitClass(type, nothing);
      }

      @Override
      public Void visitMethod(MethodTree method, Void nothing) {
        methods.accept(method, getCurrentPath());
        return super.visitMethod(method, nothing);
      }
    }.scan(file.unit(), null);
  }
}
