/** Longest texts, in UTF-16 units, that an event may carry; what is longer is not a decision but an accident. */
export const eventLimits = { name: 100, key: 4_000, title: 1_000, note: 2_000, duties: 100, parents: 1_000 };
