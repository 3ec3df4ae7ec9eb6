import { useEffect, useState } from 'preact/hooks';
import type { ImportDesk } from '../../../lib/app/importing';
import { useKeptFocus } from '../../popup/keptFocus';
import { useWords } from '../../words';
import { ChooseFile } from './chooseFile';
import { PlanPreview } from './planPreview';
import { ReadingProgress } from './readingProgress';
import { Receipt } from './receipt';

/** 要点导入: choose a file, see it as understood beside the file as found, correct it, store it. */
export function ImportRoom({ desk }: { desk: ImportDesk }) {
  const { speak } = useWords();
  const [state, show] = useState(desk.state());
  useEffect(() => {
    show(desk.state());
    return desk.watch(show);
  }, [desk]);
  useEffect(() => {
    const stay = (event: Event): void => event.preventDefault();
    document.addEventListener('dragover', stay);
    document.addEventListener('drop', stay);
    return () => {
      document.removeEventListener('dragover', stay);
      document.removeEventListener('drop', stay);
    };
  }, []);
  const holder = useKeptFocus<HTMLElement>(state.at);
  const { actions } = desk;
  return (
    <section class="import" ref={holder} tabIndex={-1}>
      <h2>{speak('import_title')}</h2>
      {state.at === 'start' && <ChooseFile state={state} actions={actions} />}
      {state.at === 'reading' && <ReadingProgress state={state} onCancel={actions.onCancel} />}
      {state.at === 'preview' && <PlanPreview key={state.file.sha256} preview={state} actions={actions} />}
      {state.at === 'stored' && <Receipt receipt={state.receipt} actions={actions} />}
    </section>
  );
}
