/**
 * Tasks of a plan, whether it is read from a file or kept. The largest published plans have some 300; a city's register
 * of all its measures has some thousands of rows.
 */
export const mostTasks = 12_000;

/** Values (texts, numbers, lists, records) of a plan with so many tasks and of its duties; a task has about 25. */
export const mostPlanValues = 600_000;

/** Characters of one cell. The longest cell of the 2023 plan has about 230. */
export const longestCell = 10_000;

/** Characters of a whole file once it is text; the 2023 plan has about 4,500. */
export const longestText = 5_000_000;

/** Oddities of one plan; nobody reads more, and the last ones repeat the first. */
export const mostWarnings = 1_000;
