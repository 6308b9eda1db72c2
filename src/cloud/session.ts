import { useEffect } from 'react'
import { face as bundledFace } from '@/theme/profile'
import { showMe } from '#types/accounts'
import type { OutputOf } from '#types/core/action'
import { showCounty } from '#types/units'
import { rememberAccount } from './account'
import { outbox } from './use-outbox'
import { useRead } from './use-read'

export type Me = NonNullable<OutputOf<typeof showMe>['account']>
export type Post = Me['posts'][number]

/**
 * Who I am; readable offline. `me` is null for a visitor and undefined while nobody knows. The first answer tells the
 * outbox whose things it holds. Who is not of age yet (S17.4) is no rider on any screen.
 */
export function useMe() {
  const { data, ...read } = useRead(showMe, {}, { isKept: true })
  const me = data?.account
  const id = me?.id
  useEffect(() => {
    if (id && rememberAccount(id)) void outbox.wakeUp()
  }, [id])
  const isUnder18 = me?.age === '16-17'
  return { ...read, me, isRider: Boolean(me?.riderStatus) && !isUnder18, isUnder18, posts: me?.posts ?? [] }
}

/** The county's names, tiles and bodies; before the first answer the face this build was made with. */
export function useCounty() {
  const { data, fault, refresh } = useRead(showCounty, {}, { isKept: true })
  return {
    face: data?.face ?? bundledFace,
    rootUnitId: data?.rootUnitId,
    reportCategories: data?.reportCategories ?? [],
    whistleTemplates: data?.whistleTemplates ?? [],
    collectMinutes: data?.collectMinutes ?? 0,
    quietHours: data?.quietHours,
    calendar: data?.calendar,
    bodies: data?.bodies ?? [],
    isKnown: data !== undefined,
    fault, refresh,
  }
}
