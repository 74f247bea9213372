/** Small scorecards that tempt one to print a wrong number: each is answered right or refused with a code. */
package scorecard.tests.trap;
