/// What a learning system is made of, told once: to its training, its backtest and its live run.
package dev.plumbline.strategies.learning;
