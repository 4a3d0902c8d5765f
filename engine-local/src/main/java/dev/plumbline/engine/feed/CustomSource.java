package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.CustomData;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.SubscriptionDataSource;
import dev.plumbline.sdk.spi.MarketDataSource;
import dev.plumbline.sdk.spi.ObjectStore;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipInputStream;

/// The data of an author's type, day after day.
///
/// Source: LEAN, `Engine/DataFeeds/{TextSubscriptionDataSourceReader, SubscriptionDataReader}.cs`.
final class CustomSource {
  private final SubscriptionDataConfig config;
  private final MarketDataSource files;
  private final ObjectStore store;
  private final FeedNotices notices;
  private final CustomData factory;
  private SubscriptionDataSource open;

  CustomSource(
      SubscriptionDataConfig config,
      MarketDataSource files,
      ObjectStore store,
      FeedNotices notices) {
    this.config = config;
    this.files = files;
    this.store = store;
    this.notices = notices;
    this.factory = instance(config.type());
    factory.setSymbol(config.symbol());
  }

  private static CustomData instance(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return (CustomData) constructor.newInstance();
    } catch (ReflectiveOperationException unfit) {
      throw new IllegalArgumentException("the custom data type " + type + " cannot be made", unfit);
    }
  }

  /// Whether the type follows its underlying through the map files.
  boolean requiresMapping() {
    return factory.requiresMapping();
  }

  private SubscriptionDataSource of(long dayNs, String ticker) {
    return factory.getSource(config.withTicker(ticker), Nanos.dateOf(dayNs), false);
  }

  /// Whether a day's data is in another source than the one that is open.
  boolean isOther(long dayNs, String ticker) {
    SubscriptionDataSource source = of(dayNs, ticker);
    return source != null
        && source.source() != null
        && !source.source().isEmpty()
        && !source.equals(open);
  }

  /// Reads the source of a day.
  CustomData[] read(long dayNs, String ticker) {
    open = of(dayNs, ticker);
    byte[] text = open == null ? null : text(open);
    if (text == null) {
      return new CustomData[0];
    }
    List<CustomData> data = new ArrayList<>();
    SubscriptionDataConfig ofDay = config.withTicker(ticker);
    new String(text, StandardCharsets.UTF_8)
        .lines()
        .forEach(line -> add(data, ofDay, line, Nanos.dateOf(dayNs)));
    if (open.sort()) {
      data.sort(Comparator.comparingLong(CustomData::endTimeNs));
    }
    return data.toArray(CustomData[]::new);
  }

  private void add(
      List<CustomData> data, SubscriptionDataConfig ofDay, String line, LocalDate day) {
    try {
      CustomData datum = factory.reader(ofDay, line, day, false);
      if (datum != null && datum.endTimeNs() != Nanos.MIN) {
        if (datum.symbol() == Symbol.EMPTY) {
          datum.setSymbol(config.symbol());
        }
        data.add(datum);
      }
    } catch (RuntimeException failure) {
      notices.readerFailed(config.symbol(), line, failure);
    }
  }

  private byte[] text(SubscriptionDataSource source) {
    return switch (source.transportMedium()) {
      case LOCAL_FILE -> files.text(source.source());
      case OBJECT_STORE ->
          store.containsKey(source.source()) ? unzipped(store.readBytes(source.source())) : null;
      case REMOTE_FILE, REST -> {
        notices.notReached(config.symbol(), source.source());
        yield null;
      }
    };
  }

  private static byte[] unzipped(byte[] bytes) {
    if (bytes.length < 2 || bytes[0] != 'P' || bytes[1] != 'K') {
      return bytes;
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      return zip.getNextEntry() == null ? null : zip.readAllBytes();
    } catch (IOException damaged) {
      throw new UncheckedIOException("a zip in the object store is damaged", damaged);
    }
  }
}
