import { useEffect, useState } from 'preact/hooks';
import type { ColumnId } from '../../../lib/ledger/columns';
import { templateBounds, type ColumnTemplate } from '../../../lib/ledger/readOrder';
import { useWords } from '../../words';
import type { LedgerActions } from './contract';

/** Sets of columns under names: use one, save the present one, remove one. */
export function ColumnTemplates(props: {
  columns: readonly ColumnId[];
  actions: Pick<LedgerActions, 'keptTemplates' | 'keepTemplates'>;
  onUse: (columns: ColumnId[]) => void;
}) {
  const { columns, actions, onUse } = props;
  const { speak } = useWords();
  const [templates, setTemplates] = useState<ColumnTemplate[]>([]);
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const used = templates.find((one) => one.columns.join() === columns.join());
  useEffect(() => {
    void recall();
  }, []);

  async function recall(): Promise<void> {
    setTemplates(await actions.keptTemplates());
  }

  function keep(next: ColumnTemplate[], words: string): void {
    setTemplates(next);
    setSaid(words);
    void actions.keepTemplates(next);
  }

  function save(): void {
    const wanted = name.trim().slice(0, templateBounds.name);
    const others = templates.filter((one) => one.name !== wanted);
    if (wanted === '') return setSaid(speak('ledger_template_unnamed'));
    if (others.length >= templateBounds.count)
      return setSaid(speak('ledger_template_full', String(templateBounds.count)));
    keep([...others, { name: wanted, columns: [...columns] }], speak('ledger_template_saved', wanted));
    setName('');
  }

  return (
    <div class="ledger-templates">
      {templates.length > 0 && (
        <div class="actions">
          <label class="field">
            <span>{speak('ledger_template_use')}</span>
            <select
              value={used?.name ?? ''}
              onChange={(event) => {
                const wanted = templates.find((one) => one.name === event.currentTarget.value);
                if (wanted) onUse([...wanted.columns]);
              }}
            >
              <option value="">{speak('ledger_template_none')}</option>
              {templates.map((one) => (
                <option key={one.name}>{one.name}</option>
              ))}
            </select>
          </label>
          {used && (
            <button
              type="button"
              onClick={() =>
                keep(
                  templates.filter((one) => one !== used),
                  speak('ledger_template_removed', used.name),
                )
              }
            >
              {speak('ledger_template_remove', used.name)}
            </button>
          )}
        </div>
      )}
      <div class="actions">
        <label class="field">
          <span>{speak('ledger_template_name')}</span>
          <input
            type="text"
            value={name}
            maxLength={templateBounds.name}
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <button type="button" onClick={save}>
          {speak('ledger_template_save')}
        </button>
      </div>
      <p role="status">{said}</p>
    </div>
  );
}
