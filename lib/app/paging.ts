/** One page of a list, and where in the list it lies; `from` and `to` count from 1, both 0 where the list is empty. */
export interface ListPage<Item> {
  items: Item[];
  /** From 0; the last page where a later one was asked for. */
  page: number;
  pages: number;
  from: number;
  to: number;
  total: number;
}

/** Cuts one page of at most `size` entries out of a list. */
export function pageOf<Item>(list: readonly Item[], asked: number, size: number): ListPage<Item> {
  const pages = Math.max(1, Math.ceil(list.length / size));
  const page = Math.min(Math.max(asked, 0), pages - 1);
  const items = list.slice(page * size, (page + 1) * size);
  const from = items.length > 0 ? page * size + 1 : 0;
  return { items, page, pages, from, to: from === 0 ? 0 : from + items.length - 1, total: list.length };
}
