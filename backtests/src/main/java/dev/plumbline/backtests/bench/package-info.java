/// The benchmark suite: how fast a run is, of what its time is made, how it grows, and how others
/// do on the same bars; each figure with a check that the result behind it is right.
package dev.plumbline.backtests.bench;
