import type { Setting } from '../store/records/settings'
import type { Store } from '../store/store'

/** The county's settings as they stand: written from the profile at provisioning, then the database rules. */
export async function settingsOf(store: Store): Promise<Setting> {
  const setting = await store.get('settings', 'current')
  if (!setting) throw new Error('this environment is not provisioned: settings/current is missing')
  return setting
}
