/// What a model is to learn: returns to come, barriers touched, and how much each sample weighs.
///
/// Labels look ahead by their nature; nothing here may be used as a feature. Sources: M. López de
/// Prado, Advances in Financial Machine Learning, Wiley 2018, chapters 2 to 4.
package dev.plumbline.strategies.label;
