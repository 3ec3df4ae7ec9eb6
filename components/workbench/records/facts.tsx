import type { ComponentChildren } from 'preact';

/** Names and what they stand for, one below the other. */
export function Facts({ facts }: { facts: readonly [name: string, value: ComponentChildren][] }) {
  return (
    <dl class="record-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The way to what stands before and after. */
export function Neighbours(props: {
  label: string;
  before: { href: string; words: string } | null;
  after: { href: string; words: string } | null;
}) {
  const { label, before, after } = props;
  if (!before && !after) return null;
  return (
    <nav class="neighbours" aria-label={label}>
      {before && (
        <a href={before.href} rel="prev">
          ← {before.words}
        </a>
      )}
      {after && (
        <a href={after.href} rel="next">
          {after.words} →
        </a>
      )}
    </nav>
  );
}
