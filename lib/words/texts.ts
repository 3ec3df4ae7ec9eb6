import { appTexts } from './app';
import { backupTexts } from './backup';
import { coverageTexts } from './coverage';
import { evaluateTexts } from './evaluate';
import { keptEvidenceTexts } from './keptEvidence';
import { ledgerTexts } from './ledger';
import { ledgerRoomTexts } from './ledgerRoom';
import { officeTexts } from './office';
import { lexiconTexts } from './lexicon';
import { helpTexts } from './help';
import { importTexts } from './import';
import { importPreviewTexts } from './importPreview';
import { importTableTexts } from './importTable';
import { mapTexts } from './map';
import { outdatedTexts } from './outdated';
import { overlayTexts } from './overlay';
import { planTexts } from './plan';
import { planOddityTexts } from './planOddities';
import { plansTexts } from './plans';
import { popupTexts } from './popup';
import { popupHistoryTexts } from './popupHistory';
import { popupListTexts } from './popupList';
import { previewTexts } from './preview';
import { recognitionTexts } from './recognition';
import { recordsTexts } from './records';
import { reviewTexts } from './review';
import { rosterTexts } from './roster';
import { sessionTexts } from './session';
import { settingsTexts } from './settings';
import { workbenchTexts } from './workbench';
import { wrongTexts } from './wrong';
import { yearsTexts } from './years';

/** Every sentence that the product can say. The build turns them into `_locales`; Node and tests read them as they are. */
export const texts = {
  ...appTexts,
  ...backupTexts,
  ...settingsTexts,
  ...helpTexts,
  ...keptEvidenceTexts,
  ...planTexts,
  ...planOddityTexts,
  ...officeTexts,
  ...plansTexts,
  ...rosterTexts,
  ...recognitionTexts,
  ...evaluateTexts,
  ...coverageTexts,
  ...overlayTexts,
  ...outdatedTexts,
  ...popupTexts,
  ...popupHistoryTexts,
  ...popupListTexts,
  ...reviewTexts,
  ...sessionTexts,
  ...previewTexts,
  ...wrongTexts,
  ...workbenchTexts,
  ...mapTexts,
  ...ledgerTexts,
  ...ledgerRoomTexts,
  ...lexiconTexts,
  ...importTexts,
  ...importPreviewTexts,
  ...importTableTexts,
  ...recordsTexts,
  ...yearsTexts,
};

export type MessageKey = keyof typeof texts;
