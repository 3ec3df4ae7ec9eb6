import { useEffect, useState } from 'preact/hooks';
import type { ImportActions } from '../../../lib/app/importing';
import { useWords } from '../../words';
import { ExplainedButton } from '../../popup/explainedButton';

/** Takes a copied file, or a pasted table with its markup where the clipboard has it: only that knows merged cells. */
export function PasteText(props: {
  /** What was typed before and is kept. */
  typed: string;
  actions: Pick<ImportActions, 'onPaste' | 'onFile' | 'onType'>;
}) {
  const { onPaste, onFile, onType } = props.actions;
  const { speak } = useWords();
  const [text, setText] = useState(props.typed);
  useEffect(() => setText(props.typed), [props.typed]);
  const name = speak('import_pasted_name');
  return (
    <div class="paste-place">
      <label class="field">
        <span>{speak('import_paste')}</span>
        <textarea
          rows={4}
          value={text}
          placeholder={speak('import_paste_hint')}
          onInput={({ currentTarget: { value } }) => {
            setText(value);
            onType(value);
          }}
          onPaste={(event) => {
            const html = event.clipboardData?.getData('text/html') ?? '';
            const plain = event.clipboardData?.getData('text/plain') ?? '';
            const pasted = /<t[dh]\b/i.test(html) ? html : plain;
            // Beside a table Excel also copies a picture of it; a file counts only where there are no words.
            const [file] = pasted === '' ? (event.clipboardData?.files ?? []) : [];
            if (file) onFile(file);
            // A line alone is part of something that is still being put together.
            if (!pasted.includes('\n') && pasted !== html) return;
            event.preventDefault();
            onPaste(pasted, name);
          }}
        />
      </label>
      <ExplainedButton
        label={speak('import_paste_read')}
        whyNot={text.trim() === '' ? speak('import_nothing_pasted') : null}
        onClick={() => onPaste(text, name)}
      />
    </div>
  );
}
