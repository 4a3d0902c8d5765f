/// Fits models to rows of features and writes them as ONNX files that carry their card.
///
/// Logistic regression by Tribuo, boosted trees by XGBoost. What is written takes raw features:
/// scaling is part of the graph, so nothing has to be done twice.
package dev.plumbline.training;
