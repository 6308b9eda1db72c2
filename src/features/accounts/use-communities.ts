import { enroll, unenroll } from '#types/accounts'
import type { Place } from '#types/core/primitives'
import { listUnits } from '#types/units'
import { distanceMeters } from '#domain/stations/distance'
import { useMe } from '@/cloud/session'
import { useRead } from '@/cloud/use-read'
import { useWrite } from '@/cloud/use-write'

export interface CommunityChoice { id: string; name: string; meters: number | null; isJoined: boolean }

/** The county's communities, the nearest first, with those I joined. */
export function useCommunities(here: Place | null) {
  const { data, isLoading, fault, refresh } = useRead(listUnits, { kind: 'community' }, { isKept: true })
  const { me, refresh: refreshMe } = useMe()
  const joined = new Set(me?.enrollments.map(({ communityId }) => communityId))
  const communities = data?.rows
    .map(({ id, name, place }): CommunityChoice => ({ id, name, meters: here && place ? distanceMeters(here, place) : null, isJoined: joined.has(id) }))
    .sort((a, b) => (a.meters ?? 0) - (b.meters ?? 0))
  const joining = useWrite(enroll, { onDone: refreshMe })
  const leaving = useWrite(unenroll, { onDone: refreshMe })
  return {
    communities, isLoading, fault, refresh, joining, leaving,
    join: (communityId: string) => joining.send({ communityId }),
    leave: (communityId: string) => leaving.send({ communityId }),
  }
}
