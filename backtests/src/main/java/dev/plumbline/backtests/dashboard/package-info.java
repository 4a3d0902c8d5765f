/// The dashboard: a small server on this machine that shows the results folder and what is running.
///
/// It binds to the loopback address unless told otherwise, answers only requests that carry its
/// token, and sends no secret: the token stands in the address that the command prints and then in
/// a cookie that scripts cannot read.
package dev.plumbline.backtests.dashboard;
