/** What a container may hold. A plan with pictures is some 2 MB; the bounds keep memory below 300 MB. */
export const containerLimits = {
  /** Bytes of the file. */
  file: 20 * 1024 * 1024,
  entries: 200,
  /** Unpacked bytes of one entry and of all together. */
  entry: 50 * 1024 * 1024,
  total: 100 * 1024 * 1024,
  /** Unpacked to packed; office files stay below 30. Held for entries above `ratioFrom` bytes. */
  ratio: 200,
  ratioFrom: 1024 * 1024,
};

/** Columns of a table. The widest plan seen has 12. */
export const mostColumns = 256;

/** Rows of a sheet, cells and paragraphs of a whole file: far above any plan, low enough to stay below 300 MB. */
export const mostRows = 50_000;
export const mostCells = 400_000;
export const mostParagraphs = 400_000;

/** Tables inside tables whose words still count for the outer ones. */
export const deepestFrame = 8;
