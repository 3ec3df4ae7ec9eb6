/**
 * Stands in for WXT's content script context (`wxt.config.ts` puts it there). WXT's own can be ended by any page that
 * repeats one event, and tells the page by that event that we are here (measured with WXT 0.21.4); our reader asks
 * `runtime.id` instead and uses nothing of a context.
 */
export class ContentScriptContext {
  readonly signal = new AbortController().signal;
}
