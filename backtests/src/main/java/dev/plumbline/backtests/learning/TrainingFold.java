package dev.plumbline.backtests.learning;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/// One model of a walk forward.
///
/// @param trainedFrom the first day trained on
/// @param trainedTo the last day trained on
/// @param testedFrom the first day it is used on
/// @param testedTo the last day it is used on
/// @param rows how many rows it was fitted to
/// @param file the model
/// @param figures of its probabilities on the days it is used on; empty where there are more than
///   two answers
public record TrainingFold(
    LocalDate trainedFrom,
    LocalDate trainedTo,
    LocalDate testedFrom,
    LocalDate testedTo,
    int rows,
    Path file,
    Map<String, Double> figures) {}
