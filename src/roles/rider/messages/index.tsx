import { listMyMessages } from '#types/messages'
import { useMe } from '@/cloud/session'
import { usePages } from '@/cloud/use-pages'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { Empty } from '@/components/list-states'
import { Screen } from '@/components/screen'
import { accounts } from '@/copy/accounts'
import { messages as words } from '@/copy/messages'
import { GrantList } from '@/features/messages/grant-list'
import { MessageList } from '@/features/messages/message-list'
import { go, routes } from '@/routes'

/** S1.25: the truth of what I was told, whatever else may have carried it. */
export default function MessagesPage() {
  const { me, isRider } = useMe()
  const pages = usePages(listMyMessages, me ? {} : null, { isKept: true })
  usePullRefresh(pages.refresh)
  if (me === null) return <Screen title={words.title}><Empty icon="inbox" title={words.visitor} way={{ label: accounts.joinTitle, onPress: () => go(routes.join) }} /></Screen>
  return <Screen title={words.title}><MessageList pages={pages} /><GrantList isRider={isRider} /></Screen>
}
