import { useWords } from '../words';

/** Turns the pages of a list. A button that leads nowhere stays where it is, so that no finger and no focus is lost. */
export function Pager(props: { page: number; pages: number; onTurn: (page: number) => void }) {
  const { page, pages, onTurn } = props;
  const { speak } = useWords();
  if (pages < 2) return null;
  const button = (label: string, to: number) => {
    const there = to >= 0 && to < pages;
    return (
      <button type="button" aria-disabled={!there} onClick={() => there && onTurn(to)}>
        {label}
      </button>
    );
  };
  return (
    <nav class="pager" aria-label={speak('list_pages')}>
      {button(speak('list_earlier'), page - 1)}
      <span>
        {page + 1} / {pages}
      </span>
      {button(speak('list_later'), page + 1)}
    </nav>
  );
}
