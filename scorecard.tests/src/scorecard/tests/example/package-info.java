/** The data of the example in {@code examples/customer-service} and the proofs that its numbers are right. */
package scorecard.tests.example;
