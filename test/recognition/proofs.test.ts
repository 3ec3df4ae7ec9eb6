import { describe, expect, it } from 'vitest';
import { compileRecogniser } from '../../lib/recognition/compileRecogniser';
import { shippedSeeds } from '../app/world';

describe('how far pages can prove a task', () => {
  const { plan, duties, lexicon } = shippedSeeds();
  const { proofs } = compileRecogniser(plan, duties, lexicon);

  it('policy lectures and the disclosure corner in the service hall cannot be proved by pages', () => {
    expect([...proofs].filter(([, proof]) => proof === 'offline').map(([task]) => task)).toEqual([23, 33]);
  });

  it('answers to public concern and open days are proved in part', () => {
    expect([27, 30].map((task) => proofs.get(task))).toEqual(['partial', 'partial']);
  });

  it('one subject that a page proves is enough for a task to need nothing else', () => {
    expect([4, 11, 12].map((task) => proofs.get(task))).toEqual([undefined, undefined, undefined]);
  });
});
