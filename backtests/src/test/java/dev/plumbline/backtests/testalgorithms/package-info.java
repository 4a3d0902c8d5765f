/// Algorithms that do one thing that a test needs.
package dev.plumbline.backtests.testalgorithms;
