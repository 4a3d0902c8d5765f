/// Many runs of one algorithm with different parameters: which to try, how they are kept, and what
/// is best among them.
///
/// ```
/// ParameterRange ▸ ParameterGrid ▸ Search ▸ Trials ▸ TrialRunner    one run each, on shared data
///                                    ▲        │
///                                    └─ Trial ┴▸ TrialStore           a checked line on disk each
/// ```
///
/// A trial is the algorithm's single run, to the last bit; what is shared between trials is data
/// that none of them can change.
package dev.plumbline.backtests.optimize;
