package dev.plumbline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CodeLinesTest {
  @Test
  void countsNeitherCommentsNorBlankLines() {
    String text =
        """
        /// Doc.
        class A { // end of line

          /* a
             block */
          int x; /* tail */
        }
        """;
    assertEquals(3, CodeLines.of(text).count());
  }

  @Test
  void takesCommentMarksInsideLiteralsForCode() {
    String text = "String a = \"/*\";\nString b = \"*/ \\\" //\";\nchar c = '\"';\n// \"\nint d;\n";
    assertEquals(4, CodeLines.of(text).count());
  }

  @Test
  void countsLinesOfTextBlocks() {
    String text = "String a = \"\"\"\n  // one\n  \"two\"\n  \"\"\";\n";
    assertEquals(4, CodeLines.of(text).count());
    assertEquals(2, CodeLines.of(text).count(2, 3));
  }
}
