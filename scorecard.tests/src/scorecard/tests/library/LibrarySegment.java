package scorecard.tests.library;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * By what a KPI of the library is cut in its proof: a column that all its sources have, or a level of a cascade where they
 * call it differently.
 *
 * @param name of the column or of the level
 * @param values what the catalogue's tables call it, as SQL, by table or view; {@code T.} stands for the table. A table that is
 *     not named calls it like the column
 */
record LibrarySegment(String name, Map<String, String> values) {

    /** The column that the KPIs of a line are cut by. */
    private static final String COLUMNS = """
        channel K001 K002 K003 K004 K005 K006 K007 K008 K014 K024 K030 K031 K033 K034 K050 K060 K082 K125 K144
        delivery K009 K010 K012 K013 K016 K017 K018 K019 K020 K021 K022 K143
        severity K015 K027 K028 K029 K036 K040 K045 K047 K048 K056 K057 K079 K091
        queue_id K023 K032 K035 K037 K038 K039 K041 K042 K058 K061 K062 K145 K146
        contact_type_id K025 K046 K049 K052 K053 K054 K055 K059 K074 K075 K076 K078
        tier K043 K044 K051 K093 K094 K095 K096 K097 K126 K127
        agent_id K063 K064 K065 K066 K067 K068 K070 K071 K072 K073 K084 K085 K086 K092 K104 K107 K129 K132 K133 K134 K138 K139 K141
        source K069 K123 K124 K128
        process_category K077
        to_unit K080 K081
        account_id K083 K087 K088 K090 K108 K110 K111 K112 K113 K114 K115 K116 K119 K120 K121
        unit_id K098 K099 K100 K101 K102 K103 K140 K142
        kind K109
        specialist_id K105 K106
        segment K011 K117 K118 K122
        respondent_agent_id K130 K131
        method K135 K136
        category K137
        """;

    /** The levels that KPIs are cut by whose sources have no column in common. */
    private static final Map<String, LibrarySegment> LEVELS = Map.of(
            "K026",
            new LibrarySegment("agent", Map.of("ticket", "T.owner_agent_id", "v_employment", "T.agent_id")),
            "K089",
            new LibrarySegment(
                    "account",
                    Map.of(
                            "cost",
                            "T.account_id",
                            "revenue",
                            "T.account_id",
                            "v_contact",
                            "(SELECT account_id FROM customer c WHERE c.customer_id=T.customer_id)")));

    private static final Map<String, String> COLUMN_OF_KPI = columns();

    /** The level of that name. */
    static LibrarySegment level(String name) {
        return LEVELS.values().stream()
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** By what a KPI is cut. */
    static LibrarySegment of(String number) {
        LibrarySegment level = LEVELS.get(number);
        if (level != null) {
            return level;
        }
        String column = COLUMN_OF_KPI.get(number);
        if (column == null) {
            throw new AssertionError(number + " is cut by nothing: name a column that all its sources have");
        }
        return new LibrarySegment(column, Map.of());
    }

    /** Whether it is a level of a cascade, not a column. */
    boolean isLevel() {
        return LEVELS.containsValue(this);
    }

    /** The formula for the rows with one value; {@code null} means the rows without. */
    String restricted(CatalogueKpi kpi, String value) {
        Map<String, String> conditions = new TreeMap<>();
        for (String table : CatalogueFormula.tables(kpi.formula())) {
            conditions.put(
                    table, "CAST(%s AS TEXT) IS %s".formatted(in(table), value == null ? "NULL" : "'" + value + "'"));
        }
        return new CatalogueFormula(conditions).expanded(kpi.formula());
    }

    /** The values that occur in any of the tables of a formula. */
    String occurring(CatalogueKpi kpi) {
        return CatalogueFormula.tables(kpi.formula()).stream()
                .map(table ->
                        "SELECT CAST(%s AS TEXT) FROM %s".formatted(in(table).replace("T.", table + "."), table))
                .collect(Collectors.joining(" UNION "));
    }

    private String in(String table) {
        return values.getOrDefault(table, "T." + name);
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new TreeMap<>();
        COLUMNS.lines()
                .map(line -> line.split(" "))
                .forEach(words -> Arrays.stream(words).skip(1).forEach(number -> columns.put(number, words[0])));
        return columns;
    }
}
