/// What can be computed from a stored result beside what stands in it: returns by period, risk,
/// drawdowns, chance, costs, breakdowns.
///
/// Returns are simple returns of a day. Figures are `double`; NaN stands for what cannot be told.
package dev.plumbline.backtests.figures;
