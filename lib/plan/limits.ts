/** Tasks of a plan that is kept. The largest published plans have some 300. */
export const mostTasks = 2_000;

/** Tasks that are read from a file; a city's register of all its measures has some thousands of rows. */
export const mostTasksRead = 12_000;

/** Characters of one cell. The longest cell of the 2023 plan has about 230. */
export const longestCell = 10_000;

/** Characters of a whole file once it is text; the 2023 plan has about 4,500. */
export const longestText = 5_000_000;

/** Oddities of one plan; nobody reads more, and the last ones repeat the first. */
export const mostWarnings = 1_000;
