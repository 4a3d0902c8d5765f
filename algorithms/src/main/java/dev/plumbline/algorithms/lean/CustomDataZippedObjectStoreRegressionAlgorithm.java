package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.data.FileFormat;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.SubscriptionDataSource;
import dev.plumbline.sdk.data.SubscriptionTransportMedium;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The same with the rows in a zip.
///
/// Answers to LEAN's `CustomDataZippedObjectStoreRegressionAlgorithm`.
public class CustomDataZippedObjectStoreRegressionAlgorithm
    extends CustomDataObjectStoreRegressionAlgorithm {
  private static final String ZIP = KEY + ".zip";

  @Override
  Class<? extends ExampleCustomData> type() {
    return Zipped.class;
  }

  @Override
  protected void save() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("data"));
      zip.write(HourlyRows.all().getBytes(StandardCharsets.UTF_8));
      zip.closeEntry();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    objectStore().saveBytes(ZIP, bytes.toByteArray());
  }

  private static final class Zipped extends ExampleCustomData {
    Zipped() {}

    @Override
    protected PriceRow make() {
      return new Zipped();
    }

    @Override
    public SubscriptionDataSource getSource(
        SubscriptionDataConfig config, LocalDate date, boolean isLiveMode) {
      return new SubscriptionDataSource(
          ZIP, SubscriptionTransportMedium.OBJECT_STORE, FileFormat.CSV);
    }
  }
}
