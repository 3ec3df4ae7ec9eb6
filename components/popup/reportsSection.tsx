import { useState } from 'preact/hooks';
import type { ReportLine } from '../../lib/app/ports';
import { mostReports } from '../../lib/app/reportedPage';
import type { Sentence } from '../../lib/words/sentence';
import { useWords } from '../words';
import { useKeptFocus } from './keptFocus';
import { rightWords } from './rightWords';
import type { WrongActions } from './wrongActions';

type Props = Pick<WrongActions, 'onExport' | 'onDiscard'> & { lines: readonly ReportLine[] };

/** The reports that wait to be handed over; nothing where there are none. */
export function ReportsSection(props: Props) {
  const { speak, tell } = useWords();
  const { lines } = props;
  const [said, setSaid] = useState<Sentence | null>(null);
  const [sure, setSure] = useState(false);
  const holder = useKeptFocus<HTMLElement>(`${lines.length} ${sure}`);
  const act = (doing: Promise<Sentence>) => void doing.then(setSaid);

  function discardAll(): void {
    setSure(false);
    act(props.onDiscard(lines.map(({ slug }) => slug)));
  }

  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="reports" ref={holder} tabIndex={-1}>
      <h2 id="reports">{speak('wrong_reports', `${lines.length}`)}</h2>
      <p class="hint">{speak('wrong_reports_note', `${mostReports}`)}</p>
      {lines.some(({ preview }) => preview) && <p class="stop">{speak('wrong_reports_preview')}</p>}
      <div class="actions">
        <button type="button" onClick={() => act(props.onExport())}>
          {speak('wrong_export')}
        </button>
        <button type="button" onClick={() => (sure ? discardAll() : setSure(true))}>
          {speak(sure ? 'wrong_delete_sure' : 'wrong_delete_all')}
        </button>
      </div>
      <p role="status" class="notice">
        {said && tell(said)}
      </p>
      <ul class="rows">
        {lines.map((line) => (
          <li key={line.slug}>
            <span>
              {line.title} <small>{lineWords(line)}</small>
            </span>
            <button
              type="button"
              aria-label={speak('wrong_delete_of', line.title)}
              onClick={() => act(props.onDiscard([line.slug]))}
            >
              {speak('wrong_delete')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );

  function lineWords({ wrong, right }: ReportLine): string {
    const words = rightWords(speak, right);
    return wrong === null ? speak('wrong_line', words) : speak('wrong_line_of', `${wrong}`, words);
  }
}
