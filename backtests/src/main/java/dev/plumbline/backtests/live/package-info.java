/// Live runs: an algorithm, the engine and Alpaca introduced to each other.
package dev.plumbline.backtests.live;
