/**
 * Where values of the bench stand.
 *
 * @param level all, manager, team or agent
 * @param month as 2024-01
 * @param member empty for all
 */
record MemberInMonth(String level, String month, String member) {}
