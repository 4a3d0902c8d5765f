package dev.plumbline.backtests.report;

import dev.plumbline.backtests.doctor.Diagnosis;
import dev.plumbline.backtests.doctor.Finding;
import dev.plumbline.backtests.doctor.Inventory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The data doctor's diagnosis as a page and as JSON.
public final class DiagnosisPage {
  private static final int MOST_FINDINGS = 2000;

  private DiagnosisPage() {}

  /// The page; it needs nothing else, not even scripts.
  public static String html(Diagnosis diagnosis) {
    Html html = new Html();
    html.raw("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .element("title", "Data of " + diagnosis.folder())
        .raw("<style>")
        .raw(PageResources.text("report.css"))
        .raw("</style></head>\n<body><div class=\"frame single\"><main>")
        .raw("<header class=\"hero\"><div><p class=\"eyebrow\">Data doctor</p>")
        .element("h1", diagnosis.folder())
        .raw("</div>");
    int count = diagnosis.findings().size();
    html.element(
            count == 0 ? "p class=\"chip good\"" : "p class=\"chip bad\"",
            count == 0 ? "No fault found" : Text.whole(count) + " faults")
        .raw("</header>");
    findings(html, diagnosis);
    inventory(html, diagnosis.inventory());
    return html.raw("</main></div></body></html>\n").text();
  }

  private static void findings(Html html, Diagnosis diagnosis) {
    html.section("faults", "Faults", "");
    html.table("plain", "Faults by kind", List.of("Fault", "#Count", "A repaired copy mends it"));
    diagnosis
        .counts()
        .forEach((fault, count) ->
            html.row(
                List.of(fault.text(), "#" + Text.whole(count), fault.isMendable() ? "yes" : "no")));
    html.endTable();
    html.table("plain", "All faults", List.of("File", "#Line", "Fault", "Found"));
    for (Finding finding : diagnosis.findings().stream().limit(MOST_FINDINGS).toList()) {
      html.row(
          List.of(
              finding.file(),
              "#" + (finding.line() == 0 ? "–" : Text.whole(finding.line())),
              finding.fault().text(),
              finding.detail()));
    }
    html.endTable();
    if (diagnosis.findings().size() > MOST_FINDINGS) {
      html.element("p class=\"note\"", "The first " + MOST_FINDINGS + "; the JSON file has all.");
    }
    diagnosis.notes().forEach(note -> html.element("p class=\"note\"", note));
    html.endSection();
  }

  private static void inventory(Html html, List<Inventory> inventory) {
    html.section("inventory", "What there is", "Missing: trading days without data.");
    html.table(
        "plain",
        "Inventory",
        List.of("Ticker", "Type", "Market", "By", "#Files", "#Rows", "First", "Last", "#Missing"));
    for (Inventory one : inventory) {
      html.row(
          List.of(
              one.ticker().toUpperCase(Locale.ROOT),
              one.type(),
              one.market(),
              one.resolution(),
              "#" + Text.whole(one.files()),
              "#" + Text.whole(one.rows()),
              String.valueOf(one.first() == null ? "–" : one.first()),
              String.valueOf(one.last() == null ? "–" : one.last()),
              "#" + Text.whole(one.missingDays())));
    }
    html.endTable().endSection();
  }

  /// The diagnosis in JSON: `folder`, `inventory`, `counts` by fault, `findings`, `notes`.
  public static String json(Diagnosis diagnosis) {
    StringBuilder json = new StringBuilder("{\"folder\":");
    Json.text(json, diagnosis.folder());
    json.append(",\n\"counts\":{");
    json.append(
        diagnosis.counts().entrySet().stream()
            .map(count -> "\"" + count.getKey() + "\":" + count.getValue())
            .collect(Collectors.joining(",")));
    json.append("},\n\"findings\":[\n");
    json.append(
        diagnosis.findings().stream().map(DiagnosisPage::json).collect(Collectors.joining(",\n")));
    json.append("],\n\"inventory\":[\n");
    json.append(
        diagnosis.inventory().stream().map(DiagnosisPage::json).collect(Collectors.joining(",\n")));
    json.append("],\n\"notes\":[");
    String comma = "";
    for (String note : diagnosis.notes()) {
      json.append(comma);
      Json.text(json, note);
      comma = ",";
    }
    return json.append("]}\n").toString();
  }

  private static String json(Finding finding) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("fault", finding.fault().name());
    fields.put("file", finding.file());
    fields.put("line", finding.line());
    fields.put("detail", finding.detail());
    return Json.object(fields);
  }

  private static String json(Inventory one) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("type", one.type());
    fields.put("market", one.market());
    fields.put("ticker", one.ticker());
    fields.put("resolution", one.resolution());
    fields.put("files", one.files());
    fields.put("rows", one.rows());
    fields.put("first", one.first() == null ? null : one.first().toString());
    fields.put("last", one.last() == null ? null : one.last().toString());
    fields.put("missingDays", one.missingDays());
    return Json.object(fields);
  }
}
