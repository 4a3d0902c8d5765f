package dev.plumbline.sdk.consolidator;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.indicator.RollingWindow;
import java.util.ArrayList;
import java.util.List;

/// What consolidators share: listeners and the window of the data completed last.
public abstract class ConsolidatorBase implements DataConsolidator {
  private static final int DEFAULT_WINDOW_SIZE = 2;

  private final List<DataConsolidatedHandler> handlers = new ArrayList<>();
  private final RollingWindow<BaseData> window = new RollingWindow<>(DEFAULT_WINDOW_SIZE);
  private BaseData consolidated;

  /// A consolidator that has seen nothing.
  protected ConsolidatorBase() {}

  @Override
  public BaseData consolidated() {
    return consolidated;
  }

  /// The data completed last, newest first; two unless its size is set.
  public RollingWindow<BaseData> window() {
    return window;
  }

  /// The newest completed datum, already while listeners are told; null before the first.
  public BaseData current() {
    return window.get(0);
  }

  /// The completed datum before the newest, or null.
  public BaseData previous() {
    return window.get(1);
  }

  @Override
  public void onDataConsolidated(DataConsolidatedHandler handler) {
    handlers.add(handler);
  }

  @Override
  public void removeDataConsolidated(DataConsolidatedHandler handler) {
    handlers.remove(handler);
  }

  @Override
  public void dispose() {
    handlers.clear();
  }

  @Override
  public void reset() {
    consolidated = null;
    window.reset();
  }

  /// Keeps a completed datum and tells the listeners.
  protected void emit(BaseData completed) {
    window.add(completed);
    for (DataConsolidatedHandler handler : List.copyOf(handlers)) {
      handler.dataConsolidated(this, completed);
    }
    consolidated = completed;
  }
}
