import { LexiconView } from '../../components/workbench/lexicon/lexiconView';
import type { Room } from '../../components/workbench/room';
import { lexiconActions } from '../../lib/browser/lexiconActions';

const actions = lexiconActions();

export const lexiconRoom: Room['draw'] = (terms) => (
  <LexiconView key={terms.overview.plan.id} {...terms} actions={actions} />
);
