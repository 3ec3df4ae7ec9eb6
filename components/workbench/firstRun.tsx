import { useWords } from '../words';
import { hashOf } from './route';

/** Before anybody has said who acts: three steps, and where the first one is taken. */
export function FirstRun() {
  const { speak } = useWords();
  return (
    <section class="first-run" aria-labelledby="first-run">
      <h2 id="first-run">{speak('first_title')}</h2>
      <ol>
        <li>{speak('first_step_actor')}</li>
        <li>{speak('first_step_page')}</li>
        <li>{speak('first_step_decide')}</li>
      </ol>
      <p class="actions">
        <a class="way primary" href={hashOf('settings', 'actor')}>
          {speak('first_begin')}
        </a>
        <a class="way" href={hashOf('help')}>
          {speak('first_help')}
        </a>
      </p>
    </section>
  );
}
