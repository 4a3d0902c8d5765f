/// The page of the documentation that says, feature by feature, what of LEAN is here.
package dev.plumbline.backtests.features;
