import { useServerNow } from '@/cloud/server-clock'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { Button } from '@/components/button'
import { Foot } from '@/components/foot'
import { Screen } from '@/components/screen'
import { sessions as words } from '@/copy/sessions'
import { SessionList, SessionSheet, useSessions } from '@/features/sessions/session-list'
import { go, routes } from '@/routes'

/** S1.22: computers that are signed in as me, and the way to let one in. */
export default function SessionsPage() {
  const sessions = useSessions()
  const now = useServerNow()
  usePullRefresh(sessions.pages.refresh)
  return (
    <Screen
      title={words.title}
      foot={<Foot><Button icon="scan" onPress={() => go(routes.letIn)}>{words.scan}</Button></Foot>}
      over={sessions.opened && <SessionSheet sessions={sessions} />}
    >
      <SessionList sessions={sessions} now={now} />
    </Screen>
  )
}
