import { useState } from 'react'
import { listMyAppeals, type MyAppeal } from '#types/points-appeals'
import { useServerNow } from '@/cloud/server-clock'
import { useMe } from '@/cloud/session'
import { usePages } from '@/cloud/use-pages'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { Empty } from '@/components/list-states'
import { Screen } from '@/components/screen'
import { accounts } from '@/copy/accounts'
import { appeals } from '@/copy/appeals'
import { MyAppealSheet } from '@/features/appeals/my-appeal-sheet'
import { MyAppeals } from '@/features/appeals/my-appeals'
import { go, routes } from '@/routes'

export default function AppealsPage() {
  const { isRider, isLoading } = useMe()
  const pages = usePages(listMyAppeals, isRider ? {} : null, { isKept: true })
  const [opened, setOpened] = useState<MyAppeal | null>(null)
  const now = useServerNow()
  usePullRefresh(pages.refresh)
  return (
    <Screen
      title={appeals.title}
      over={opened && <MyAppealSheet appeal={opened} now={now} onMoved={pages.refresh} onClose={() => setOpened(null)} />}
    >
      {!isRider && !isLoading
        ? <Empty icon="ask" title={appeals.join} way={{ label: accounts.joinTitle, onPress: () => go(routes.join) }} />
        : <MyAppeals pages={pages} now={now} way={{ label: appeals.noneWay, onPress: () => go(routes.points) }} onOpen={setOpened} />}
    </Screen>
  )
}
