import type { EvidencePortion, EvidenceQuery } from '../app/evidence';
import { unpackedEvidence } from '../app/packedEvidence';
import { success, type Result } from '../kernel/result';
import type { Sentence } from '../words/sentence';
import { sendMessage } from './messenger';
import { askUntilAnswered } from './patience';

/** Asks the background for a portion of what stands in a plan. */
export async function askEvidence(
  query: EvidenceQuery & { plan: string },
): Promise<Result<EvidencePortion, Sentence>> {
  const packed = await askUntilAnswered(() => sendMessage('listEvidence', query));
  return packed.ok ? success(unpackedEvidence(packed.value)) : packed;
}
