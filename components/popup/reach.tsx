import { useWords } from '../words';
import { useRecords } from './records';

/** How far a confirmation reaches: one page may serve several tasks, and several pages one task. */
export function Reach({ task }: { task: number }) {
  const { speak } = useWords();
  const { verdicts, owed } = useRecords().summary;
  const others = verdicts.filter((one) => one.standing === 'confirmed' && one.task !== task);
  const pages = owed.find(({ card }) => card.n === task)?.pages ?? 0;
  const words = [
    ...(others.length > 0
      ? [speak('verdict_same_page', others.map((one) => `${one.task}`).join(speak('list_separator')))]
      : []),
    ...(pages > 1 ? [speak('verdict_more_pages', `${pages}`)] : []),
  ];
  return words.length > 0 ? <p class="hint">{words.join('')}</p> : null;
}
