import { useEffect } from 'preact/hooks';
import { Learning } from '../../popup/learning';
import { AskAgain, PreviewSites } from '../../popup/previewSites';
import { useWords } from '../../words';
import type { RoomTerms } from '../room';
import { StorageSection, VersionsSection } from './about';
import { ActorSection } from './actor';
import { BackupSection } from './backup';
import type { BackupDeeds, SettingsDeeds } from './contract';
import { MannersSection } from './manners';
import { useWatched } from './watched';

/**
 * 设置. `#settings/actor` opens the form of who acts; `#settings/backup-now` begins a backup at once, from the reminder
 * of the popup.
 */
export function Settings(
  props: RoomTerms & { backup: BackupDeeds; deeds: SettingsDeeds; now: number; onBegun: () => void },
) {
  const { overview, place, deeds } = props;
  const { speak, tell } = useWords();
  const shown = useWatched(deeds.watch);
  useEffect(() => void deeds.refresh(), [overview]);
  const backup = (
    <BackupSection
      key="backup"
      deeds={props.backup}
      place={overview.home}
      now={props.now}
      atOnce={place[0] === 'backup-now'}
      onBegun={props.onBegun}
    />
  );
  if (!shown) return <div class="settings">{backup}</div>;
  const { summary } = shown;
  return (
    <div class="settings">
      <h2 class="unseen">{speak('settings_title')}</h2>
      <p role="status" class={shown.notice ? 'banner good' : ''}>
        {shown.notice && tell(shown.notice)}
      </p>
      <div role="alert">{shown.refused && <p class="banner bad">{tell(shown.refused)}</p>}</div>
      <ActorSection actor={overview.actor} shown={shown} deeds={deeds} open={place[0] === 'actor'} />
      {backup}
      <MannersSection manners={shown.manners} onManners={deeds.setManners} />
      {summary && summary.previewHosts.length === 0 && (
        <section aria-labelledby="settings-preview">
          <h2 id="settings-preview">{speak('settings_preview')}</h2>
          <p class="hint">{speak('settings_preview_none')}</p>
        </section>
      )}
      {summary && (
        <PreviewSites
          hosts={summary.previewHosts}
          missing={summary.previewMissing}
          onAdd={deeds.allowPreview}
          onRemove={deeds.removePreview}
        />
      )}
      {shown.portals.length > 0 && (
        <section aria-labelledby="settings-portals">
          <h2 id="settings-portals">{speak('settings_portals_missing')}</h2>
          <ul class="rows">
            {shown.portals.map(({ host, name }) => (
              <li key={host}>
                <span>{speak('settings_portal', name, host)}</span>
                <AskAgain host={host} onAllow={() => deeds.allowPortal(host)} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {summary && <Learning on={summary.learning} onLearning={(on) => void deeds.setLearning(on)} />}
      <section aria-labelledby="settings-language">
        <h2 id="settings-language">{speak('settings_language')}</h2>
        <p>{speak('settings_language_note')}</p>
      </section>
      <StorageSection storage={shown.storage} onPersist={() => void deeds.persist()} />
      <VersionsSection versions={shown.versions} />
    </div>
  );
}
