package dev.plumbline.backtests.optimize;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// The trials of a sweep as a search sees them: ask for a combination, get its trial; each is run
/// once, on one of some threads, and kept in the store.
final class Trials implements AutoCloseable {
  /// Batches a thread at least: so that all end at about the same time, and little is lost when the
  /// process is killed.
  private static final int BATCHES = 4;

  private final TrialStore store;
  private final TrialRunner.Factory factory;
  private final SweepListener listener;
  private final int threads;
  private final ExecutorService pool;
  private final Map<Integer, Trial> done;
  private final Map<Integer, Future<Trial>> running = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<TrialRunner> idle = new ConcurrentLinkedQueue<>();
  private final Collection<TrialRunner> runners = new ConcurrentLinkedQueue<>();
  private final OldGarbage garbage = new OldGarbage();
  private volatile int expected;

  Trials(TrialStore store, TrialRunner.Factory factory, SweepListener listener, int threads) {
    this.store = store;
    this.factory = factory;
    this.listener = listener;
    this.threads = threads;
    this.done = new ConcurrentHashMap<>(store.found());
    this.pool = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
  }

  /// Says how many trials there will be at most.
  void expect(int count) {
    expected = count;
    listener.done(Math.min(done.size(), count), count);
  }

  boolean isCancelled() {
    return listener.isCancelled();
  }

  int threads() {
    return threads;
  }

  /// All trials done so far.
  List<Trial> all() {
    return List.copyOf(done.values());
  }

  /// The trial of a combination, run now if it was not; null when the sweep was stopped.
  Trial get(int index) {
    Trial known = done.get(index);
    if (known != null || isCancelled()) {
      return known;
    }
    Future<Trial> future =
        running.computeIfAbsent(
            index,
            i ->
                pool.submit(() -> {
                  if (!done.containsKey(i)) {
                    runOne(i);
                  }
                  return done.get(i);
                }));
    Trial trial = SearchThreads.await(future);
    running.remove(index);
    return trial;
  }

  /// Runs the combinations that were not run yet, on all threads.
  void runAll(List<Integer> indexes) {
    List<Integer> todo = indexes.stream().filter(i -> !done.containsKey(i)).toList();
    AtomicInteger next = new AtomicInteger();
    List<Future<?>> workers = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      workers.add(pool.submit(() -> work(todo, next)));
    }
    workers.forEach(SearchThreads::await);
  }

  private void work(List<Integer> todo, AtomicInteger next) {
    TrialRunner runner = borrow();
    try {
      int batch = Math.clamp(todo.size() / (threads * BATCHES), 1, runner.batch());
      while (!isCancelled()) {
        int from = next.getAndAdd(batch);
        if (from >= todo.size()) {
          return;
        }
        record(runner.run(todo.subList(from, Math.min(todo.size(), from + batch))));
        garbage.collectIfMuch();
      }
    } finally {
      idle.add(runner);
    }
  }

  private void runOne(int index) {
    TrialRunner runner = borrow();
    try {
      record(runner.run(List.of(index)));
    } finally {
      idle.add(runner);
    }
  }

  private TrialRunner borrow() {
    TrialRunner runner = idle.poll();
    if (runner == null) {
      runner = factory.create();
      runners.add(runner);
    }
    return runner;
  }

  private void record(List<Trial> trials) {
    for (Trial trial : trials) {
      try {
        store.add(trial);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot keep a trial: " + e.getMessage(), e);
      }
      done.put(trial.index(), trial);
      listener.done(Math.min(done.size(), expected), expected);
    }
  }

  @Override
  public void close() {
    pool.shutdownNow();
    runners.forEach(TrialRunner::close);
  }
}
