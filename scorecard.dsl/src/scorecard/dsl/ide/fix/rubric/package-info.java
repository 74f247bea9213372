/** Quick fixes for rubrics and for what is asked of their reviews. */
package scorecard.dsl.ide.fix.rubric;
