/// Features: numbers made of market data that a model reads, computed by the same code for
/// training, backtest and live trading.
///
/// A [dev.plumbline.strategies.feature.FeatureSet] names them. From columns it makes a matrix
/// ([dev.plumbline.strategies.feature.FeatureSet#matrix]); bar by bar it makes a row
/// ([dev.plumbline.strategies.feature.FeatureSet#stream]). Both give the same bits, because both
/// run the same kernels, and each kernel's answer depends on nothing but its last rows: it does not
/// matter when a stream was started, once it is warmed up.
package dev.plumbline.strategies.feature;
