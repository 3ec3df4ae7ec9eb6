/** One message in both languages, side by side so that neither can be forgotten. $1 … $9 are its places. */
export interface Text {
  zh: string;
  en: string;
}

/** Keeps the keys of a group of messages as literal types while checking that each has both languages. */
export function texts<Key extends string>(group: Record<Key, Text>): Record<Key, Text> {
  return group;
}
