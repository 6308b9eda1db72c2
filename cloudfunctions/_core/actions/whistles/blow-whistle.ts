import { blowWhistle } from '#types/whistles'
import { handler, refuse } from '../../runtime/handler'
import { blow } from './blow'

/** S19.1: a community whistles to those who joined it. */
export const blowWhistleHandler = handler(blowWhistle, async (args) => {
  const { input, subject: community } = args
  if (community.kind !== 'community' || !community.isOpen) refuse(blowWhistle, 'NOT_A_COMMUNITY')
  return blow(args, input, { unit: community, level: 'community', offeredTo: [] })
})
