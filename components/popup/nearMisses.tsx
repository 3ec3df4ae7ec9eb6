import type { TaskCard } from '../../lib/app/summary';
import type { NearMiss } from '../../lib/recognition/finding';
import { useWords } from '../words';
import { Sentences } from './sentences';
import { TaskWords } from './taskName';

/** The tasks that came nearest and what kept each of them from being recognised. */
export function NearMisses({ nearest, tasks }: { nearest: readonly NearMiss[]; tasks: readonly TaskCard[] }) {
  const { speak } = useWords();
  if (nearest.length === 0) return <p>{speak('popup_nothing_near')}</p>;
  return (
    <>
      <h3 class="sub">{speak('popup_nearest')}</h3>
      {nearest.map(({ task, lacks }) => {
        const card = tasks.find(({ n }) => n === task);
        return (
          <article key={task} class="card" aria-labelledby={`near-${task}`}>
            <h4 id={`near-${task}`} class="number">
              {speak('popup_task', `${task}`)}
            </h4>
            {card && <TaskWords card={card} />}
            <Sentences title={speak('popup_lacks')} items={lacks} />
          </article>
        );
      })}
    </>
  );
}
