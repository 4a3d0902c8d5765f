/// Backtests for programs and tests.
package dev.plumbline.backtests;
