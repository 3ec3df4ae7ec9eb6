/** What is typed for a piece of offline evidence before it is recorded; `offlineDuties`: ids with commas between them. */
export const offlineFields = ['file', 'date', 'description', 'offlineDuties'] as const;
export type OfflineField = (typeof offlineFields)[number];
