import { dutyNames } from '../../../lib/app/saying';
import { reasonTexts } from '../../../lib/coverage/reasonTexts';
import type { EvidenceRow } from '../../../lib/app/evidence';
import type { TaskCard } from '../../../lib/app/summary';
import { webAddress } from '../../../lib/app/webAddress';
import { placeKind } from '../../../lib/coverage/place';
import { moment } from '../../popup/moment';
import { useWords } from '../../words';
import { hashOf } from '../route';

/** The page or material that a row is about: its title leads to its page in the workbench, its address to a new tab. */
export function EvidencePlace({ row }: { row: EvidenceRow }) {
  const { speak } = useWords();
  const kind = placeKind(row.page);
  if (kind === 'inapplicable') return <span>{speak('said_inapplicable')}</span>;
  if (kind === 'offline')
    return (
      <span>
        <span class="offline-chip">{speak('said_offline')}</span>{' '}
        {row.offline && speak('records_offline_of', row.offline.fileName, row.offline.date)}
        {row.offline?.description && <span class="detail"> {row.offline.description}</span>}
      </span>
    );
  return (
    <span>
      <a href={hashOf('page', row.page)}>{row.title || speak('popup_untitled')}</a> <WebLink url={row.url} />
    </span>
  );
}

/** A link to a web page, in a new tab; in words where the address is none that may be opened. */
export function WebLink({ url, words }: { url: string; words?: string }) {
  const { speak } = useWords();
  const address = webAddress(url);
  if (address === null) return <span class="hint">{speak('records_no_link', url)}</span>;
  return (
    <a class="outside" href={address} target="_blank" rel="noreferrer">
      {words ?? speak('records_open_page')}
      <span class="unseen">{speak('records_opens_tab')}</span>
    </a>
  );
}

/** 已确认, 有争议 or 已否定, with the reason, note and remarks. */
export function EvidenceStanding({ row }: { row: EvidenceRow }) {
  const { speak } = useWords();
  const { standing, reason, note, remarks } = row;
  return (
    <span>
      <strong class={`standing ${standing}`}>{speak(`standing_${standing}`)}</strong>
      {reason && <span class="detail">{speak('popup_verdict_reason', speak(reasonTexts[reason]))}</span>}
      {note && <span class="detail">{speak('popup_verdict_note', note)}</span>}
      {remarks.map((remark, index) => (
        <span class="detail" key={index}>
          {speak('records_remark', remark)}
        </span>
      ))}
    </span>
  );
}

export function EvidenceDuties({ row, card }: { row: EvidenceRow; card: TaskCard | undefined }) {
  const { speak } = useWords();
  return <>{dutyNames(row.duties, card).join(speak('list_separator'))}</>;
}

export function EvidenceWho({ row: { by, at, parties } }: { row: EvidenceRow }) {
  const { speak } = useWords();
  return (
    <span>
      {speak('popup_verdict_by', by.name, speak(`role_${by.role}`), by.unit)}{' '}
      <span class="together">{moment(at)}</span>
      {parties > 1 && <span class="detail">{speak('records_parties', `${parties}`)}</span>}
    </span>
  );
}
