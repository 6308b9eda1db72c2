import { showWhistleCard } from '#types/whistle-cards'
import { handler } from '../../runtime/handler'
import { takenPlaces } from './taken-places'
import { rowOf } from './whistle-rows'

/** S19.24: a whistle as its card in a group chat shows it, to anybody who was sent it. */
export const showWhistleCardHandler = handler(showWhistleCard, async ({ subject: whistle, store, at }) => {
  const joinable = whistle.by === 'street' ? whistle.offeredTo : [whistle.communityId]
  const [taken, units] = await Promise.all([takenPlaces(store, whistle._id), store.getMany('units', [whistle.communityId, ...joinable])])
  return { whistle: rowOf(whistle, { taken, mine: null, communityName: units.get(whistle.communityId)?.name ?? '', freeHours: [] }), communities: joinable.flatMap((id) => { const unit = units.get(id); return unit?.isOpen ? [{ id, name: unit.name }] : [] }), note: whistle.note, now: at }
})
