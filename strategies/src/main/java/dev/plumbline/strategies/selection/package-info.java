/// Ready-made models that say which securities are followed.
package dev.plumbline.strategies.selection;
