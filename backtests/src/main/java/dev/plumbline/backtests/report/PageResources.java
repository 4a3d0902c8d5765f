package dev.plumbline.backtests.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Styles and scripts that lie beside the classes.
public final class PageResources {
  private PageResources() {}

  /// The text of a resource of this package.
  ///
  /// @param name its file name, such as `report.css`
  public static String text(String name) {
    try (InputStream in = PageResources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name + "; build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " out of the jar", e);
    }
  }
}
