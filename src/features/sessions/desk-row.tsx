import { ListRow } from '@/components/list-row'
import { sessions, signIn } from '@/copy/sessions'
import { canSignIn } from '@/platform/browser'
import { go, routes } from '@/routes'

/** On a phone of the staff the way to let a computer in; on a computer nobody is known on, the way to be let in. */
export function DeskRow({ hasPost, isVisitor }: { hasPost: boolean; isVisitor: boolean }) {
  if (hasPost) return <ListRow icon="chart" title={sessions.title} note={[signIn.wayNote]} onPress={() => { void go(routes.sessions) }} />
  if (!isVisitor || !canSignIn) return null
  return <ListRow icon="chart" title={signIn.title} note={[signIn.wayNote]} onPress={() => { void go(routes.signIn) }} />
}
