import { Refusal } from '../../runtime/refusal'
import type { Setting } from '../../store/records/settings'
import type { Store } from '../../store/store'
import { settingsOf } from '../settings'

/** S22.6: a county that switched points off moves none: to its phones there is nothing to move. */
export async function settingsWithPoints(store: Store): Promise<Setting> {
  const settings = await settingsOf(store)
  if (!settings.face.pointsEnabled) throw new Refusal('NOT_FOUND')
  return settings
}
