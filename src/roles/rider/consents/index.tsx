import { useState } from 'react'
import type { ConsentKind } from '#types/consents'
import { useServerNow } from '@/cloud/server-clock'
import { useMe } from '@/cloud/session'
import { Empty, FaultState, Skeleton } from '@/components/list-states'
import { Screen } from '@/components/screen'
import { accounts } from '@/copy/accounts'
import { consents as words } from '@/copy/consents'
import { ConsentList } from '@/features/consents/consent-list'
import { ConsentSheet } from '@/features/consents/consent-sheet'
import { useConsents } from '@/features/consents/use-consents'
import { go, routes } from '@/routes'

/** S1.20: what I said yes to, each by itself, and the way back. */
export default function ConsentsPage() {
  const { isRider, isLoading } = useMe()
  const consents = useConsents(isRider)
  const [openedKind, setOpened] = useState<ConsentKind | null>(null)
  const now = useServerNow()
  const opened = consents.rows?.find(({ kind }) => kind === openedKind)
  return (
    <Screen
      title={words.title}
      over={opened && <ConsentSheet row={opened} consents={consents} now={now} onClose={() => setOpened(null)} />}
    >
      {!isRider && !isLoading && <Empty icon="tick" title={words.visitor} way={{ label: accounts.joinTitle, onPress: () => go(routes.join) }} />}
      {(isRider || isLoading) && !consents.rows && (consents.fault ? <FaultState fault={consents.fault} onRetry={consents.refresh} /> : <Skeleton rows={1} />)}
      {consents.rows && <ConsentList rows={consents.rows} now={now} onOpen={({ kind }) => setOpened(kind)} />}
    </Screen>
  )
}
