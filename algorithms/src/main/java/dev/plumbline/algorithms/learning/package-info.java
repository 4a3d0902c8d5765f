/// Trading systems that ask a model. Costs, impact and a delay of one bar are on by default.
package dev.plumbline.algorithms.learning;
