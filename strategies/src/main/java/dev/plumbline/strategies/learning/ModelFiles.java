package dev.plumbline.strategies.learning;

import dev.plumbline.sdk.model.ModelException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The models of a walk forward: files `NAME-yyyyMMdd.onnx`, each used from its day on until the
/// next one's. A file with another name is used from the beginning.
public final class ModelFiles {
  private static final Pattern DATED = Pattern.compile(".*-(\\d{8})\\.onnx");

  private final NavigableMap<LocalDate, Path> byDay;

  private ModelFiles(NavigableMap<LocalDate, Path> byDay) {
    this.byDay = byDay;
  }

  /// The models in a folder that begin with a name, or one file.
  ///
  /// @throws ModelException if there is none
  public static ModelFiles of(Path place, String name) {
    NavigableMap<LocalDate, Path> byDay = new TreeMap<>();
    if (Files.isRegularFile(place)) {
      byDay.put(LocalDate.MIN, place);
      return new ModelFiles(byDay);
    }
    if (Files.isDirectory(place)) {
      try (Stream<Path> files = Files.list(place)) {
        files.filter(f -> isModel(f, name)).forEach(f -> byDay.put(firstDay(f), f));
      } catch (IOException e) {
        throw new ModelException(place + ": the folder cannot be read", e);
      }
    }
    if (byDay.isEmpty()) {
      throw new ModelException(
          place
              + ": found no model of "
              + name
              + ", expected files such as "
              + name
              + "-20100301.onnx; train them with: plumbline train "
              + name);
    }
    return new ModelFiles(byDay);
  }

  private static boolean isModel(Path file, String name) {
    String text = file.getFileName().toString();
    return text.equals(name + ".onnx") || text.startsWith(name + "-") && text.endsWith(".onnx");
  }

  private static LocalDate firstDay(Path file) {
    Matcher dated = DATED.matcher(file.getFileName().toString());
    return dated.matches()
        ? LocalDate.parse(dated.group(1), DateTimeFormatter.BASIC_ISO_DATE)
        : LocalDate.MIN;
  }

  /// The name of a model that is used from a day on.
  public static String fileName(String name, LocalDate firstDay) {
    return name + "-" + DateTimeFormatter.BASIC_ISO_DATE.format(firstDay) + ".onnx";
  }

  /// The model of a day; null before the first one.
  public Path on(LocalDate day) {
    Map.Entry<LocalDate, Path> entry = byDay.floorEntry(day);
    return entry == null ? null : entry.getValue();
  }

  /// The first day of the first model; null if one is used from the beginning.
  public LocalDate firstDay() {
    LocalDate first = byDay.firstKey();
    return first.equals(LocalDate.MIN) ? null : first;
  }

  /// How many models there are.
  public int size() {
    return byDay.size();
  }
}
