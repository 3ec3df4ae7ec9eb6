import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askAhead } from '../lib/browser/firstOverview';

/** The first script of the workbench: small, so that the background is woken and asked before the view has been read. */
export default defineUnlistedScript(() => askAhead());
