package dev.plumbline.backtests.report;

import java.util.List;

/// Text of a page.
final class Html {
  private final StringBuilder text = new StringBuilder(1 << 16);

  /// Appends markup as it is.
  Html raw(String markup) {
    text.append(markup);
    return this;
  }

  /// Appends words, with what would be markup made harmless.
  Html words(String words) {
    text.append(escaped(words));
    return this;
  }

  /// Appends an element with words in it.
  ///
  /// @param open the inside of its opening tag, such as `td class="num"`
  Html element(String open, String words) {
    int end = open.indexOf(' ');
    String name = end < 0 ? open : open.substring(0, end);
    text.append('<').append(open).append('>').append(escaped(words));
    text.append("</").append(name).append('>');
    return this;
  }

  /// Words, with what would be markup made harmless.
  static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /// Opens a section with its heading.
  Html section(String id, String title, String lead) {
    raw("<section id=\"" + id + "\" aria-labelledby=\"" + id + "-h\"><h2 id=\"" + id + "-h\">");
    words(title).raw("</h2>");
    if (!lead.isEmpty()) {
      element("p class=\"lead\"", lead);
    }
    return this;
  }

  /// Closes a section.
  Html endSection() {
    return raw("</section>\n");
  }

  /// Opens a table: caption for readers of screens, and heads of columns; those that begin with `#`
  /// are of numbers.
  Html table(String kind, String caption, List<String> heads) {
    raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
    words(caption).raw("\"><table class=\"" + kind + "\"><caption class=\"hidden\">");
    words(caption).raw("</caption><thead><tr>");
    for (String head : heads) {
      boolean number = head.startsWith("#");
      element(
          number ? "th scope=\"col\" class=\"num\"" : "th scope=\"col\"",
          number ? head.substring(1) : head);
    }
    return raw("</tr></thead><tbody>");
  }

  /// A row: the first cell is its head; cells that begin with `#` are numbers, coloured where they
  /// have a sign and begin with `#!`.
  Html row(List<String> cells) {
    raw("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      cell(cells.get(i), i == 0);
    }
    return raw("</tr>");
  }

  private void cell(String cell, boolean isHead) {
    String tag = isHead ? "th scope=\"row\"" : "td";
    if (!cell.startsWith("#")) {
      element(tag, cell);
      return;
    }
    boolean signed = cell.startsWith("#!");
    String number = cell.substring(signed ? 2 : 1);
    String sign = signed ? sign(number) : "";
    element(tag + " class=\"num" + sign + "\"", number);
  }

  private static String sign(String number) {
    if (number.startsWith("-")) {
      return " loss";
    }
    return number.chars().anyMatch(c -> c >= '1' && c <= '9') ? " gain" : "";
  }

  /// Closes a table.
  Html endTable() {
    return raw("</tbody></table></div>\n");
  }

  /// A place for a chart.
  ///
  /// @param label what it shows, for those who cannot see it
  Html chart(ChartSpec spec, String label) {
    raw("<figure class=\"chart\"><figcaption>").words(spec.title()).raw("</figcaption>");
    raw("<div class=\"plot\" role=\"img\" style=\"height:" + spec.height() + "px\" aria-label=\"");
    words(label).raw("\" data-chart=\"").words(spec.json()).raw("\"></div></figure>\n");
    return this;
  }

  /// The text so far.
  String text() {
    return text.toString();
  }
}
