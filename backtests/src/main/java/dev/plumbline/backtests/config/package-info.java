/// What a user may decide about a run, and how it is written.
package dev.plumbline.backtests.config;
