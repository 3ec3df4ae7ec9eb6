import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

interface Preferences {
  extensions: { settings: Record<string, { active_permissions: { explicit_host: string[] } }> };
}

/**
 * Writes into the profile of a closed browser that an extension was granted an optional host in an earlier session. The
 * browser's own question is a window of its own, which no test reaches; all that comes after it then runs as it is.
 */
export function grantedBefore(profile: string, extensionId: string, origin: string): void {
  const file = path.join(profile, 'Default/Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as Preferences;
  preferences.extensions.settings[extensionId]?.active_permissions.explicit_host.push(origin);
  writeFileSync(file, JSON.stringify(preferences));
}
