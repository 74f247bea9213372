/** Quick fixes of names: of those that mean nothing, and of those that mean two things. */
package scorecard.dsl.ide.fix.name;
