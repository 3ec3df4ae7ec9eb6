import type { ColumnRole } from '../../../lib/plan/columns';
import type { TaskField } from '../../../lib/plan/corrections';
import { placeInWords } from '../../../lib/plan/placeInWords';
import type { ReadingHead, ReadTask } from '../../../lib/plan/portions';
import { useWords } from '../../words';

/** What the file says in the cells that a field came from, word for word, and where they stand. */
export function FoundCell(props: { id: string; read: ReadTask; head: ReadingHead; field: TaskField }) {
  const { read, head, field } = props;
  const { speak, tell } = useWords();
  const roles: ColumnRole[] = field === 'responsible' ? ['responsible', 'support'] : [field];
  const cells = roles.flatMap((role) => {
    const column = head.columns.findIndex((each) => each.role === role);
    const places = (read.origin.places[role] ?? []).map((place) => tell(placeInWords(place)));
    const words = [...new Set(read.found.map((row) => row[column] ?? ''))].filter((cell) => cell !== '');
    if (column < 0) return places.length > 0 ? [{ role, places, words: proseWords(read, role) }] : [];
    const rows = read.origin.rows.map((row) => speak('import_found_row', String(row + 1)));
    return [{ role, places: places.length > 0 ? places : rows.slice(0, 1), words }];
  });
  return (
    <div class="found" id={props.id}>
      <span class="found-label">{speak('import_as_found')}</span>
      {cells.length === 0 && <p class="blank">{speak('import_found_nothing')}</p>}
      {cells.map(({ role, places, words }) => (
        <div key={role}>
          <p class="found-place">{places.join(speak('list_separator'))}</p>
          <p class="verbatim">{words.join('\n') || speak('import_blank')}</p>
        </div>
      ))}
    </div>
  );
}

function proseWords({ task }: ReadTask, role: ColumnRole): string[] {
  const words =
    role === 'text' ? task.text : role === 'responsible' ? task.responsibleRaw || task.leadRaw : '';
  return words === '' ? [] : [words];
}
