import type { PlanSource } from '../../../lib/plan/stored';
import type { Speak } from '../../../lib/words/sentence';
import { sizeOf } from '../../popup/size';
import { useWords } from '../../words';
import type { SettingsShown } from './contract';

/** How much is stored, and whether the browser promised to keep it. */
export function StorageSection(props: { storage: SettingsShown['storage']; onPersist: () => void }) {
  const { storage } = props;
  const { speak } = useWords();
  return (
    <section aria-labelledby="settings-storage">
      <h2 id="settings-storage">{speak('settings_storage')}</h2>
      {!storage && <p>{speak('settings_storage_unknown')}</p>}
      {storage && (
        <>
          <p>
            {storage.used === null
              ? speak('settings_storage_unknown')
              : speak('settings_storage_used', sizeOf(storage.used))}
          </p>
          <p>{speak(storage.persisted ? 'settings_persisted' : 'settings_not_persisted')}</p>
          {!storage.persisted && (
            <button type="button" onClick={props.onPersist}>
              {speak('settings_persist')}
            </button>
          )}
        </>
      )}
    </section>
  );
}

/** Versions of everything that decides what is recognised and counted. */
export function VersionsSection({ versions }: { versions: SettingsShown['versions'] }) {
  const { speak } = useWords();
  const { extension, plan, rules, additions } = versions;
  return (
    <section aria-labelledby="settings-versions">
      <h2 id="settings-versions">{speak('settings_versions')}</h2>
      <dl class="versions">
        <div>
          <dt>{speak('settings_version_extension')}</dt>
          <dd>{extension}</dd>
        </div>
        <div>
          <dt>{speak('settings_version_plan')}</dt>
          <dd>
            {plan ? (
              <>
                {speak('settings_version_plan_is', plan.title, `${plan.revision}`)}
                <br />
                {sourceOf(speak, plan.source)}
              </>
            ) : (
              speak('settings_loading')
            )}
          </dd>
        </div>
        <div>
          <dt>{speak('settings_version_lexicon')}</dt>
          <dd>{speak('settings_version_lexicon_is', `${additions}`)}</dd>
        </div>
        <div>
          <dt>{speak('settings_version_rules')}</dt>
          <dd>{rules ? speak('settings_version_rules_is', rules) : speak('settings_loading')}</dd>
        </div>
      </dl>
    </section>
  );
}

function sourceOf(speak: Speak, { stored, fileName }: PlanSource): string {
  if (!stored) return speak('settings_version_shipped');
  const day = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long' }).format(stored.at);
  return speak('settings_version_stored', day, stored.by, fileName);
}
