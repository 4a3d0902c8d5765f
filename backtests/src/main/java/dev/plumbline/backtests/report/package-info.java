/// The report: stored results as one page that needs nothing else.
///
/// A page is text that reads without scripts, and packed columns that charts and long tables are
/// drawn from. Styles, script and the chart library uPlot lie beside this package as resources.
package dev.plumbline.backtests.report;
