import type { MessageKey } from '../../../lib/words/texts';
import { useWords } from '../../words';

/** Where, which key, and what it does: as `wxt.config.ts` suggests them and `reviewKeys` understands them. */
const keys: [where: MessageKey, key: string | { words: MessageKey }, does: MessageKey][] = [
  ['help_keys_anywhere', 'Alt+Y', 'help_keys_popup'],
  ['help_keys_anywhere', 'Alt+U', 'help_keys_panel'],
  ['help_keys_review', 'Y', 'review_confirm'],
  ['help_keys_review', 'P', 'review_some'],
  ['help_keys_review', 'N', 'review_reject'],
  ['help_keys_review', 'S', 'review_skip'],
  ['help_keys_review', 'U', 'review_undo'],
  ['help_keys_review', 'Esc', 'review_back'],
  ['help_keys_map', { words: 'help_keys_arrows' }, 'help_keys_move'],
];

export function KeyTable() {
  const { speak } = useWords();
  return (
    <table class="keys">
      <thead>
        <tr>
          <th scope="col">{speak('help_keys_where')}</th>
          <th scope="col">{speak('help_keys_key')}</th>
          <th scope="col">{speak('help_keys_does')}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map(([where, key, does]) => (
          <tr key={`${where} ${does}`}>
            <td>{speak(where)}</td>
            <td>
              <kbd>{typeof key === 'string' ? key : speak(key.words)}</kbd>
            </td>
            <td>{speak(does)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
