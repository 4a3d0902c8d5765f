package dev.plumbline.architecture;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import java.nio.file.Path;

/// One parsed Java file.
///
/// @param path its path below the project's folder
/// @param module the folder of its module below the project's folder, such as `adapters/lean`
/// @param main whether it is of `src/main` rather than `src/test`
record SourceFile(
    Path path,
    String module,
    boolean main,
    CompilationUnitTree unit,
    CodeLines codeLines,
    DocTrees trees) {

  /// The file's package; empty for a module descriptor.
  String packageName() {
    return unit.getPackageName() == null ? "" : unit.getPackageName().toString();
  }

  /// The name without folder and ending.
  String simpleName() {
    String file = path.getFileName().toString();
    return file.substring(0, file.length() - ".java".length());
  }

  /// The fully qualified name of the type that the file is named after.
  String typeName() {
    return packageName() + "." + simpleName();
  }

  /// The number of the line where a tree begins, counted from 1.
  long firstLine(Tree tree) {
    return lineOf(trees.getSourcePositions().getStartPosition(unit, tree));
  }

  /// How many lines of code a tree spans.
  int codeLinesOf(Tree tree) {
    long end = trees.getSourcePositions().getEndPosition(unit, tree);
    return codeLines.count(firstLine(tree), lineOf(end));
  }

  /// Whether a documentation comment stands before the tree.
  boolean documented(TreePath tree) {
    DocCommentTree comment = trees.getDocCommentTree(tree);
    return comment != null && !comment.getFullBody().isEmpty();
  }

  /// A complaint that names the place.
  String complaint(Tree tree, String what) {
    return path + ":" + firstLine(tree) + ": " + what;
  }

  private long lineOf(long position) {
    return unit.getLineMap().getLineNumber(position);
  }
}
