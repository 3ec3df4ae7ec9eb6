import type { Actor } from '../coverage/event';

/** A compressed picture of what stood in the tab. */
export interface Picture {
  type: 'image/webp' | 'image/jpeg';
  width: number;
  height: number;
  /** Of the bytes. */
  base64: string;
}

/** 佐证留底: what a page said when somebody kept it as evidence. Nothing counts by it; it outlives the page. */
export interface KeptEvidence {
  /** Made by the sender, so that a retried request keeps one. */
  id: string;
  plan: string;
  task: number;
  unit: string;
  /** PageKey. */
  page: string;
  pageUrl: string;
  title: string;
  /** YYYY-MM-DD; null where the page names no date. */
  published: string | null;
  /** The sentences on which the finding rested, as they stood on the page; empty where there was none. */
  quotes: string[];
  /** Fingerprint of title and main text, whose words are kept by it; null where the page was not read. */
  text: string | null;
  /** Milliseconds since 1970. */
  at: number;
  by: Actor;
  /** Type, size in px and length in bytes of the picture; null where there is none. */
  picture: { type: Picture['type']; width: number; height: number; bytes: number } | null;
}

/** What a view sends; the background adds what it knows of the page, who acts, and when. */
export interface KeepEvidenceRequest {
  id: string;
  page: string;
  task: number;
  picture: Picture | null;
}

export const evidenceLimits = {
  /** Bytes of a picture after compression; at that size the words of an ordinary page can be read. */
  pictureBytes: 400_000,
  quotes: 20,
  /** Of one page; nobody keeps more by hand. */
  perPage: 50,
  /** In one portion of a list. */
  atATime: 200,
};

/** 正常, 已改, 失效; `unread` where it cannot be said. */
export type Recheck = 'same' | 'changed' | 'gone' | 'unread';

/**
 * How a kept page stands now. `status` is the HTTP status with which the tab's document came, 0 where nobody knows: a page
 * that answers with an error is gone, whatever its words are.
 */
export function recheck(
  { text }: Pick<KeptEvidence, 'text'>,
  now: { text: string | null; status: number },
): Recheck {
  if (now.status >= 400) return 'gone';
  if (text === null || now.text === null) return 'unread';
  return now.text === text ? 'same' : 'changed';
}

/** Bytes of a base64 text. */
export function bytesOf(base64: string): number {
  return Math.floor((base64.replace(/=+$/, '').length * 3) / 4);
}
