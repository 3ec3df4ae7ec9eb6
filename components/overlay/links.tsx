import type { ListedFinding } from '../../lib/app/summary';
import { speakSentence } from '../../lib/words/sentence';
import { gradeMark } from '../gradeMark';
import { Locatable } from './locatable';
import type { PanelProps } from './panel';

/** What each link of a column page promises; a click on its title finds the link in the page. */
export function Links(props: PanelProps & { links: ListedFinding[] }) {
  const { speak, links } = props;
  return (
    <>
      <h3>{speak('overlay_links')}</h3>
      <ol>
        {links.map((link) => {
          const { text, finding } = link;
          return (
            <li>
              <Locatable {...props} what={link} words={text} />
              {finding ? (
                <p>
                  {speak('overlay_task', `${finding.task}`)}{' '}
                  <span class="grade">
                    <i aria-hidden="true">{gradeMark[finding.grade]}</i> {speak(`grade_${finding.grade}`)}
                  </span>
                </p>
              ) : (
                <p class="note">{speak('overlay_link_none')}</p>
              )}
              {finding?.whyNot && <p class="stop">{speakSentence(speak, finding.whyNot)}</p>}
            </li>
          );
        })}
      </ol>
    </>
  );
}
