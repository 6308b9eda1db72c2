import { blowRecruitment } from '#types/whistle-recruitment'
import { mayBeCalledBy } from '#domain/whistles/recruiting'
import { handler, refuse } from '../../runtime/handler'
import { blow } from './blow'

/** S19.40: a street calls those who joined some of its communities, or all of them. */
export const blowRecruitmentHandler = handler(blowRecruitment, async (args) => {
  const { input, subject: street, store } = args
  if (street.kind !== 'street' || !street.isOpen) refuse(blowRecruitment, 'NOT_A_STREET')
  const communityIds = [...new Set(input.communityIds)]
  const units = await store.getMany('units', communityIds)
  if (!communityIds.every((id) => mayBeCalledBy(street, units.get(id)))) refuse(blowRecruitment, 'NOT_ITS_COMMUNITY')
  return blow(args, input, { unit: street, level: 'street', offeredTo: communityIds })
})
