/**
 * Where views keep by themselves, in `storage.local`, what somebody has begun or chosen: the names for the one who keeps
 * it and for the backup. One constant each, because the script in every page of the portal needs only one of them.
 */
export const fieldsKey = 'fields';
/** Far more texts than anyone leaves half-typed; the oldest go first. */
export const mostFields = 200;

export const reviewKey = 'review/queue';
export const seenKey = 'review/seen';
export const overlayOpenKey = 'overlay/open';
export const mapFilterKey = 'mapFilter';
/** The plan that the workbench shows, where it is not the first portal's. */
export const lookedPlanKey = 'workbench/plan';

export const ledgerOrderKey = 'ledgerOrder';
export const ledgerTemplatesKey = 'ledgerTemplates';
/** A list of evidence that was read and not recorded yet, and what was ticked in it. */
export const listDraftKey = 'ledgerList';
export const listTicksKey = 'ledgerListTicks';

export const importDraftsKey = 'importDrafts';
/** Plan files that somebody may have begun; the oldest goes first. */
export const mostImportDrafts = 5;

export const portalFormKey = 'plans/portalForm';
/** Half-edited rosters by place. */
export const rosterDraftsKey = 'plans/rosterDrafts';
