import type { Message } from '#types/messages'
import { messages as words } from '@/copy/messages'
import type { IconName } from '@/theme/icons'
import { go, routes } from '@/routes'

interface Shown { icon: IconName; title: string; note: string; open: () => unknown }

/** What a message says, and the page it is about. */
export function shownMessage(message: Message, now: number): Shown {
  switch (message.kind) {
    case 'whistle-placed': {
      const { whistleId, title, placeName, arriveBy } = message.facts
      return { icon: 'whistle', title: words.placed(title), note: words.placedNote(placeName, arriveBy, now), open: () => go(routes.whistle, { id: whistleId }) }
    }
    case 'whistle-passed-over':
      return { icon: 'whistle', title: words.passedOver(message.facts.title), note: words.passedOverNote, open: () => go(routes.whistle, { id: message.facts.whistleId }) }
    case 'whistle-listed':
      return { icon: 'whistle', title: words.listed(message.facts.title), note: words.listedNote, open: () => go(routes.whistle, { id: message.facts.whistleId }) }
    case 'redemption-expired':
      return { icon: 'gift', title: words.expired(message.facts.offerTitle), note: words.expiredNote(message.facts.pricePoints), open: () => go(routes.redemption, { id: message.facts.redemptionId }) }
    case 'report-resolved':
      return { icon: 'camera', title: words.resolved, note: words.resolvedNote(message.facts.placeName), open: () => go(routes.case, { id: message.facts.reportId }) }
    case 'points-expiring':
      return { icon: 'points', title: words.running(message.facts.amountPoints), note: words.runningNote(message.facts.on, message.facts.days), open: () => go(routes.points) }
    case 'feedback-answered':
      return { icon: 'edit', title: words.answered, note: message.facts.words ?? '', open: () => go(routes.feedback) }
    case 'engagement-listed':
      return { icon: 'people', title: words.engagementListed(message.facts.outletName), note: words.engagementListedNote, open: () => go(routes.myOutlets) }
    case 'engagement-removed':
      return { icon: 'people', title: words.engagementRemoved(message.facts.outletName), note: words.engagementRemovedNote, open: () => go(routes.myOutlets) }
    case 'post-ended':
      return { icon: 'person', title: words.postEnded(message.facts.unitName, message.facts.title), note: words.postEndedNote(message.facts.reason), open: () => go(routes.me) }
    case 'post-handed-over':
      return { icon: 'person', title: words.handedOver(message.facts.unitName, message.facts.title), note: words.handedOverNote, open: () => go(routes.me) }
  }
}
