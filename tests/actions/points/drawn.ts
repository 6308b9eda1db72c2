import { confirmWork } from '#types/whistles'
import { settingsOf } from '#core/actions/settings'
import type { Person } from '../../support/county'
import { aWhistle, HOME, openVillage, submitted, type Village } from '../whistles/support'

/** The street above the fixture's community, and one beside it. */
export const STREET = 'north-bend'

export interface DrawnVillage extends Village { readonly street: Person }

/** A village in which every award is drawn, and an official of its street. */
export async function openDrawnVillage(percent = 100): Promise<DrawnVillage> {
  const village = await openVillage()
  const street = await village.staff('official', STREET, '秋处暑')
  await village.store.put('settings', { ...await settingsOf(village.store), recheckPercent: percent })
  return Object.assign(village, { street })
}

/** Work that was scanned by the first grid worker and confirmed by `by`, the second one unless told; answers where. */
export async function confirmedWork(village: DrawnVillage, name: string, by: Person = village.second): Promise<{ whistleId: string; accountId: string }> {
  const rider = await village.rider(name, { communityIds: [HOME] })
  const whistleId = await aWhistle(village)
  await submitted(village, whistleId, rider)
  await village.call(confirmWork, { whistleId, accountId: rider.accountId }, { as: by })
  return { whistleId, accountId: rider.accountId }
}
