/** The proof of the library of key figures for contact centres: its KPIs against the SQL of their published formulas. */
package scorecard.tests.library;
