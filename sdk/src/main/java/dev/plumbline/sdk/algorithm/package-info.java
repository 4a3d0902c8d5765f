/// What a strategy is written against: [dev.plumbline.sdk.algorithm.Algorithm] and its parts.
///
/// An engine attaches an [dev.plumbline.sdk.algorithm.AlgorithmEngine] to the algorithm, calls
/// `initialize()`, and then the callbacks as time passes. The algorithm's words are one line each
/// into the parts.
package dev.plumbline.sdk.algorithm;
