import { inviteStaff, joinPost } from '#types/accounts'
import { readMessages } from '#types/messages'
import { addUnit } from '#types/unit-tree'
import { addWorkers, claimEngagement, listMyEngagements } from '#types/workers'
import type { Stage } from '../stage'

/** Two outlets write down that the same rider works there; one through its own contact, one through the street. */
export async function outlets(stage: Stage): Promise<void> {
  const { people: { outlet, secondRider }, communityId, outlets: [first, second] } = stage.cast
  await stage.onDay(32, 10)
  const street = stage.phone('street')
  const { id: firstId } = await street.call(addUnit, { parentId: communityId, kind: 'outlet', name: first })
  const { code } = await street.call(inviteStaff, { unitId: firstId, role: 'enterprise', title: '站长', phone: outlet.phone })
  await stage.later(20)
  const contact = stage.phone('outlet')
  await contact.call(joinPost, { code, displayName: outlet.name, phone: await contact.tellNumber() })
  const lines = [{ name: secondRider.name, phone: secondRider.phone }]
  await contact.call(addWorkers, { outletId: firstId, lines })
  await stage.later(30)
  const { id: secondId } = await street.call(addUnit, { parentId: communityId, kind: 'outlet', name: second })
  await street.call(addWorkers, { outletId: secondId, lines })
}

/** He says yes to the first; the second still waits for him. */
export async function claims(stage: Stage): Promise<void> {
  await stage.onDay(31, 14, 30)
  const rider = stage.phone('secondRider')
  const { rows } = await rider.call(listMyEngagements, {})
  const line = rows.find(({ outletName }) => outletName === stage.cast.outlets[0])
  if (!line) throw new Error(`${stage.cast.outlets[0]} listed nobody`)
  await rider.call(claimEngagement, { outletId: line.outletId })
  await rider.call(readMessages, { until: stage.nowAt })
}
