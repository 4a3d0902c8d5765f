/// What brokerages allow and which models they bring: leverage, fees, fills, order rules.
package dev.plumbline.sdk.brokerage;
