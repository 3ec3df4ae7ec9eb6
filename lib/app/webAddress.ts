/** An address that may be a link; null for `javascript:` and whatever else an imported log may bring. */
export function webAddress(url: string): string | null {
  return /^https?:\/\//iu.test(url) ? url : null;
}
