import { useState } from 'react'
import { enroll } from '#types/accounts'
import { showWhistleCard } from '#types/whistle-cards'
import { useMe } from '@/cloud/session'
import { useRead } from '@/cloud/use-read'
import { useWrite } from '@/cloud/use-write'

/** Places go while he reads; he is not waiting for anybody here. */
const LOOK_EVERY_MS = 5_000

/** S19.24: a whistle to somebody who is not a rider of its community yet. `onJoined` is told when he is. */
export function useWhistleCard(whistleId: string, onJoined: () => unknown) {
  const { data, isLoading, fault, refresh } = useRead(showWhistleCard, { whistleId }, { refreshMs: LOOK_EVERY_MS })
  const { refresh: refreshMe } = useMe()
  const [chosenId, setChosenId] = useState<string>()
  const community = data?.communities.find(({ id }) => id === chosenId) ?? data?.communities[0]
  const joining = useWrite(enroll, { onDone: async () => { await Promise.all([refreshMe(), onJoined()]) } })
  return {
    card: data, isLoading, fault, refresh, joining,
    /** Through which he joins: of a street's call one of several. */
    community, setCommunityId: setChosenId,
    join: () => joining.send({ communityId: community?.id ?? '' }),
  }
}
