import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

interface Permissions {
  api: string[];
  explicit_host: string[];
}

interface Preferences {
  extensions: { settings: Record<string, { runtime_granted_permissions?: Permissions }> };
}

/**
 * Writes into the profile of a closed browser that somebody once allowed an extension a host and gave it back. The
 * browser's own question is a window that no test reaches; whom it has asked before it does not ask again. All else runs
 * as it is: the host is not granted until the extension asks for it in a click.
 */
export function allowedBefore(profile: string, extensionId: string, origin: string): void {
  const file = path.join(profile, 'Default/Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as Preferences;
  const settings = preferences.extensions.settings[extensionId];
  if (!settings) throw new Error(`the profile does not know the extension ${extensionId}`);
  const { api = [], explicit_host = [] } = settings.runtime_granted_permissions ?? {};
  settings.runtime_granted_permissions = { api, explicit_host: [...explicit_host, origin] };
  writeFileSync(file, JSON.stringify(preferences));
}
