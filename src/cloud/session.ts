import { face as bundledFace } from '@/theme/profile'
import type { showMe } from '#types/accounts'
import type { OutputOf } from '#types/core/action'
import { showCounty } from '#types/units'
import { useMe as useMeRead } from './use-me'
import { useRead } from './use-read'

export type Me = NonNullable<OutputOf<typeof showMe>['account']>
export type Post = Me['posts'][number]

/** Who I am. `me` is null for a visitor and undefined while nobody knows. */
export function useMe() {
  const { data, account: _account, ...read } = useMeRead()
  const me = data?.account
  return { ...read, me, isRider: Boolean(me?.riderStatus), posts: me?.posts ?? [] }
}

/** The county's names, tiles and bodies; before the first answer the face this build was made with. */
export function useCounty() {
  const { data, fault, refresh } = useRead(showCounty, {}, { isKept: true })
  return {
    face: data?.face ?? bundledFace,
    rootUnitId: data?.rootUnitId,
    reportCategories: data?.reportCategories ?? [],
    whistleTemplates: data?.whistleTemplates ?? [],
    bodies: data?.bodies ?? [],
    isKnown: data !== undefined,
    fault, refresh,
  }
}
