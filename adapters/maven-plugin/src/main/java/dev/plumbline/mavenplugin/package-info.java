/// Goals for Maven: `plumbline:backtest`, `report`, `optimize`, `paper`.
package dev.plumbline.mavenplugin;
