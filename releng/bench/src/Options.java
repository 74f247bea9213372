import java.util.List;

/**
 * What is measured.
 *
 * @param overall whether the engine is asked for the whole range, too, which SQL does not compute
 * @param csv whether the engine reads text instead of Parquet
 * @param observeOnly whether the engine stops where SQL does, before values and results, which are then not compared
 * @param ingest whether nothing but reading text is measured
 * @param kpis how many KPIs are measured against the 40; 40 for none
 * @param months over how many months rows are spread, measured against the same rows over 24; 24 for none
 */
record Options(
        long rows,
        int rounds,
        int threads,
        boolean overall,
        boolean csv,
        boolean observeOnly,
        boolean ingest,
        int kpis,
        int months) {

    static final int USUAL_KPIS = 40;
    static final int USUAL_MONTHS = 24;

    static Options of(List<String> arguments) {
        long rows = 1_000_000;
        int rounds = 3;
        int threads = Runtime.getRuntime().availableProcessors();
        boolean overall = false;
        boolean csv = false;
        boolean observeOnly = false;
        boolean ingest = false;
        int kpis = USUAL_KPIS;
        int months = USUAL_MONTHS;
        for (int index = 0; index < arguments.size(); index++) {
            switch (arguments.get(index)) {
                case "--quick" -> rounds = 2;
                case "--overall" -> overall = true;
                case "--csv" -> csv = true;
                case "--observe-only" -> observeOnly = true;
                case "--ingest" -> ingest = true;
                case "--kpis" -> kpis = Integer.parseInt(arguments.get(++index));
                case "--months" -> months = Integer.parseInt(arguments.get(++index));
                case "--rows" -> rows = Long.parseLong(arguments.get(++index));
                case "--rounds" -> rounds = Integer.parseInt(arguments.get(++index));
                case "--threads" -> threads = Integer.parseInt(arguments.get(++index));
                default -> throw new IllegalArgumentException("no option of the bench: " + arguments.get(index));
            }
        }
        return new Options(rows, rounds, threads, overall, csv, observeOnly, ingest, kpis, months);
    }
}
