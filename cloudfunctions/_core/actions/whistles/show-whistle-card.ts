import { showWhistleCard } from '#types/whistle-cards'
import { handler } from '../../runtime/handler'
import { takenPlaces } from './taken-places'
import { rowOf } from './whistle-rows'

/** S19.24: a whistle as its card in a group chat shows it, to anybody who was sent it. */
export const showWhistleCardHandler = handler(showWhistleCard, async ({ subject: whistle, store, at }) => {
  const [taken, community] = await Promise.all([takenPlaces(store, whistle._id), store.get('units', whistle.communityId)])
  return { whistle: rowOf(whistle, { taken, mine: null, communityName: community?.name ?? '', freeHours: [] }), communityId: whistle.communityId, note: whistle.note, now: at }
})
