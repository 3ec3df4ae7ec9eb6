import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol';

/** The one messenger of the extension. Sending to a tab takes its id as third argument. */
export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<Protocol>();
