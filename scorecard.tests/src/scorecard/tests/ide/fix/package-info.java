/** Quick fixes: each applied to what it mends, and the text checked again. */
package scorecard.tests.ide.fix;
