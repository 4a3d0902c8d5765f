package dev.plumbline.backtests.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommandArgumentsTest {
  private static final CommandSyntax SYNTAX =
      new CommandSyntax(
          "try",
          "WHAT [MORE]",
          1,
          2,
          "try something",
          "",
          List.of(
              CommandOption.of("--data", "DIR", "where from"),
              CommandOption.repeated("--param", "NAME=VALUE", "with what"),
              CommandOption.flag("--verbose", "say more")),
          List.of("plumbline try this"));

  @Test
  void readsOptionsAnywhereAndInBothSpellings() {
    CommandArguments arguments =
        parse("--data", "x", "this", "--param=a=1", "--verbose", "--param", "b=-2", "that");
    assertEquals(List.of("this", "that"), arguments.operands());
    assertEquals(Optional.of("x"), arguments.value("--data"));
    assertEquals(List.of("a=1", "b=-2"), arguments.values("--param"));
    assertTrue(arguments.has("--verbose"));
  }

  @Test
  void takesEverythingAfterTwoDashesForOperands() {
    CommandArguments arguments = parse("--", "--data", "--verbose");
    assertEquals(List.of("--data", "--verbose"), arguments.operands());
    assertFalse(arguments.has("--verbose"));
  }

  @Test
  void takesValuesThatBeginWithOneDash() {
    assertEquals(Optional.of("-1"), parse("this", "--data", "-1").value("--data"));
  }

  @Test
  void suggestsTheOptionThatWasMeant() {
    assertEquals(
        "found the unknown option --dta; did you mean --data?; expected one of --data, --param,"
            + " --verbose",
        messageOf("this", "--dta", "x"));
  }

  @Test
  void namesAllOptionsWhenNoneIsNear() {
    assertEquals(
        "found the unknown option -x; expected one of --data, --param, --verbose",
        messageOf("this", "-x"));
  }

  @Test
  void rejectsAnOptionWithoutItsValue() {
    assertEquals(
        "found nothing after --data, expected its value; write --data DIR",
        messageOf("this", "--data"));
    assertEquals(
        "found \"--verbose\" after --data, expected its value; write --data DIR, or --data=VALUE"
            + " if it begins with a dash",
        messageOf("this", "--data", "--verbose"));
  }

  @Test
  void rejectsAValueForASwitch() {
    assertEquals(
        "found \"--verbose=yes\", but --verbose takes no value; write --verbose",
        messageOf("this", "--verbose=yes"));
  }

  @Test
  void rejectsAnOptionThatStandsTwice() {
    assertEquals(
        "found --data twice, expected it once", messageOf("this", "--data", "x", "--data", "y"));
  }

  @Test
  void rejectsTooFewAndTooManyOperands() {
    assertEquals("found nothing after try, expected WHAT [MORE]", messageOf("--verbose"));
    assertEquals(
        "found \"c\" after try, expected WHAT [MORE]; quote a value that has blanks",
        messageOf("a", "b", "c"));
  }

  @Test
  void rejectsAPathThatIsNone() {
    CommandArguments arguments = parse("this", "--data=");
    assertEquals(
        "found an empty --data, expected a path",
        assertThrows(UsageException.class, () -> arguments.path("--data")).getMessage());
  }

  @Test
  void writesTheHelpInColumns() {
    assertEquals(
        """
        usage: plumbline try WHAT [MORE] [OPTION ...]

        try something.

        options:
          --data DIR          where from
          --param NAME=VALUE  with what
          --verbose           say more

        examples:
          plumbline try this
        """,
        SYNTAX.help());
  }

  private static CommandArguments parse(String... words) {
    return CommandArguments.parse(SYNTAX, List.of(words));
  }

  private static String messageOf(String... words) {
    return assertThrows(UsageException.class, () -> parse(words)).getMessage();
  }
}
