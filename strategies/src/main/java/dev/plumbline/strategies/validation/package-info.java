/// Splits of samples in time for training and testing, without leaks between the two.
package dev.plumbline.strategies.validation;
