import java.util.List;

/**
 * What is measured.
 *
 * @param csv whether the engine reads text instead of Parquet
 * @param observeOnly whether the engine stops where SQL does, before values and results, which are then not compared
 * @param ingest whether nothing but reading text is measured
 */
record Options(long rows, int rounds, int threads, boolean csv, boolean observeOnly, boolean ingest) {

    static Options of(List<String> arguments) {
        long rows = 1_000_000;
        int rounds = 3;
        int threads = Runtime.getRuntime().availableProcessors();
        boolean csv = false;
        boolean observeOnly = false;
        boolean ingest = false;
        for (int index = 0; index < arguments.size(); index++) {
            switch (arguments.get(index)) {
                case "--quick" -> rounds = 2;
                case "--csv" -> csv = true;
                case "--observe-only" -> observeOnly = true;
                case "--ingest" -> ingest = true;
                case "--rows" -> rows = Long.parseLong(arguments.get(++index));
                case "--rounds" -> rounds = Integer.parseInt(arguments.get(++index));
                case "--threads" -> threads = Integer.parseInt(arguments.get(++index));
                default -> throw new IllegalArgumentException("no option of the bench: " + arguments.get(index));
            }
        }
        return new Options(rows, rounds, threads, csv, observeOnly, ingest);
    }
}
