import { listMyReveals } from '#types/phones'
import { useServerNow } from '@/cloud/server-clock'
import { useMe } from '@/cloud/session'
import { usePages } from '@/cloud/use-pages'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { Empty } from '@/components/list-states'
import { Screen } from '@/components/screen'
import { accounts } from '@/copy/accounts'
import { phones } from '@/copy/phones'
import { MyReveals } from '@/features/accounts/my-reveals'
import { back, go, routes } from '@/routes'

/** S17.10: who looked at something of mine. */
export default function RevealsPage() {
  const { me, isLoading } = useMe()
  const pages = usePages(listMyReveals, me ? {} : null, { isKept: true })
  const now = useServerNow()
  usePullRefresh(pages.refresh)
  return (
    <Screen title={phones.revealsTitle}>
      {me === null && !isLoading
        ? <Empty icon="eye" title={phones.revealsNone} note={phones.revealsNoneNote} way={{ label: accounts.joinTitle, onPress: () => go(routes.join) }} />
        : <MyReveals pages={pages} now={now} way={{ label: phones.revealsWay, onPress: back }} />}
    </Screen>
  )
}
