import { useRef } from 'preact/hooks';

/** A button that asks for one file; the browser's own field stays out of sight. The same file can be chosen again. */
export function FileButton(props: { label: string; accept: string; onFile: (file: File) => void }) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => field.current?.click()}>
        {props.label}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={props.label}
        accept={props.accept}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) props.onFile(file);
          event.currentTarget.value = '';
        }}
      />
    </>
  );
}
