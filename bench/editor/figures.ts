/** The variable that names the file to which a suite in the extension host writes a line of JSON for each run. */
export const FIGURES = 'BENCH_FIGURES';
