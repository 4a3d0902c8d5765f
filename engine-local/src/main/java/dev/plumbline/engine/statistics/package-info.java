/// LEAN's statistics: what a run's equity, returns and trades come to, and how it is printed.
///
/// Nothing here knows the run while it lasts; everything is computed from recorded series. Money
/// and printed numbers are exact decimals; moments of returns are doubles, in the order of
/// operations that LEAN's numerical library uses, so that printed digits agree.
package dev.plumbline.engine.statistics;
