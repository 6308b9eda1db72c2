import { isQuiet } from '#domain/whistles/quiet'
import type { Store } from '../../store/store'
import { settingsOf } from '../settings'

/** S19.37: whether nobody is written to at `at`, by the county's settings as they stand; his page tells him all the same. */
export async function isQuietAt(store: Store, at: number): Promise<boolean> {
  const { quietHours, calendar } = await settingsOf(store)
  return isQuiet(at, quietHours, calendar)
}
