import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SectionChanges } from '../../../lib/backup/changes';
import type { BackupHeader } from '../../../lib/backup/format';
import type { MessageKey } from '../../../lib/words/texts';
import { useWords } from '../../words';

const titles: Record<string, MessageKey> = {
  decisions: 'backup_section_decisions',
  texts: 'backup_section_texts',
  settings: 'backup_section_settings',
  reports: 'backup_section_reports',
  plans: 'backup_section_plans',
  evidence: 'backup_section_evidence',
};

/** What a restore would change, before it changes anything. */
export function RestorePreview(props: {
  fileName: string;
  header: BackupHeader;
  changes: readonly SectionChanges[];
  onRestore: (replace: boolean) => void;
  onForget: () => void;
}) {
  const { fileName, header, changes } = props;
  const { speak, tell } = useWords();
  const [replace, setReplace] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const differing = changes.flatMap((section) => section.differing);
  const added = changes.reduce((sum, section) => sum + section.added, 0);
  const left = changes.some((section) => section.left > 0);
  return (
    <section class="restore-preview" aria-labelledby="restore-title">
      <h3 id="restore-title" ref={heading} tabIndex={-1}>
        {speak('backup_preview', fileName)}
      </h3>
      <p>{speak('backup_made_at', new Date(header.madeAt).toLocaleString('zh-CN'), header.place)}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{speak('backup_column_what')}</th>
            <th scope="col">{speak('backup_column_added')}</th>
            <th scope="col">{speak('backup_column_here')}</th>
            <th scope="col">{speak('backup_column_differing')}</th>
            <th scope="col">{speak('backup_column_left')}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((section) => (
            <tr key={section.section}>
              <th scope="row">{speak(titles[section.section] ?? 'backup_column_what')}</th>
              <td>{section.added}</td>
              <td>{section.here}</td>
              <td>{section.differing.length}</td>
              <td>{section.left}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes
        .flatMap(({ byPlan }) => byPlan)
        .map(([plan, count]) => (
          <p key={plan}>{speak('backup_by_plan', plan, `${count}`)}</p>
        ))}
      {left && <p class="hint">{speak('backup_left_why')}</p>}
      {differing.length > 0 && (
        <>
          <h4>{speak('backup_differs')}</h4>
          <ul class="listed">
            {differing.map((sentence, at) => (
              <li key={at}>{tell(sentence)}</li>
            ))}
          </ul>
          <label class="box">
            <input type="checkbox" checked={replace} onChange={() => setReplace(!replace)} />
            <span>{speak('backup_replace')}</span>
          </label>
        </>
      )}
      {added === 0 && differing.length === 0 && <p>{speak('backup_nothing_new')}</p>}
      <div class="actions">
        {(added > 0 || differing.length > 0) && (
          <button type="button" class="primary" onClick={() => props.onRestore(replace)}>
            {speak('backup_apply')}
          </button>
        )}
        <button type="button" onClick={props.onForget}>
          {speak('backup_forget')}
        </button>
      </div>
    </section>
  );
}
