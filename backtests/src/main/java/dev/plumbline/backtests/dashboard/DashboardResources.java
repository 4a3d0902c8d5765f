package dev.plumbline.backtests.dashboard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// The dashboard's page, script and styles, which lie beside the classes.
final class DashboardResources {
  private DashboardResources() {}

  static String text(String name) throws IOException {
    try (InputStream in = DashboardResources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name + "; build it again");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
