import { useState } from 'react'
import { useServerNow } from '@/cloud/server-clock'
import { useMe } from '@/cloud/session'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { Foot } from '@/components/foot'
import { Headline } from '@/components/headline'
import { Empty, FaultState, Skeleton } from '@/components/list-states'
import { Screen } from '@/components/screen'
import { accounts } from '@/copy/accounts'
import { myOutlets as words } from '@/copy/workers'
import { AnswerSheet } from '@/features/engagements/answer-sheet'
import { OutletRows } from '@/features/engagements/outlet-rows'
import { useMyOutlets } from '@/features/engagements/use-my-outlets'
import { go, routes } from '@/routes'

/** S3.2: where outlets listed me. */
export default function MyOutletsPage() {
  const { me, isRider, isLoading } = useMe()
  const way = useMyOutlets(isRider)
  const { data, fault, refresh } = way
  const now = useServerNow()
  const [openedId, setOpenedId] = useState<string | null>(null)
  usePullRefresh(refresh)
  const opened = data?.rows.find(({ outletId, can }) => outletId === openedId && can.length > 0)
  const close = () => { way.reset(); setOpenedId(null) }
  const join = { label: accounts.joinTitle, onPress: () => go(routes.join) }
  const addPhone = { label: words.addPhone, onPress: () => go(routes.join, { step: 'phone' }) }
  return (
    <Screen
      title={words.title}
      head={data && data.rows.length > 0 && <Headline text={words.lead} isStacked />}
      foot={data && data.rows.length > 0 && <Foot fine={words.fine} />}
      over={opened && <AnswerSheet one={opened} way={way} now={now} onClose={close} />}
    >
      {(isLoading || (isRider && !data && !fault)) && <Skeleton />}
      {!isLoading && !isRider && <Empty icon="card" title={words.none} note={words.noneNote} way={join} />}
      {isRider && !data && fault && <FaultState fault={fault} onRetry={refresh} />}
      {data?.rows.length === 0 && (me?.phone === null
        ? <Empty icon="phone" title={words.noPhone} note={words.noPhoneNote} way={addPhone} />
        : <Empty icon="card" title={words.none} note={words.noneNote} />)}
      {data && <OutletRows rows={data.rows} now={now} onOpen={({ outletId }) => setOpenedId(outletId)} />}
    </Screen>
  )
}
