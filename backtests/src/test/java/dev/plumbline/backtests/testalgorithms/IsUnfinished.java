package dev.plumbline.backtests.testalgorithms;

import dev.plumbline.sdk.algorithm.Algorithm;

/// An algorithm that leaves its setup to others.
public abstract class IsUnfinished extends Algorithm {}
