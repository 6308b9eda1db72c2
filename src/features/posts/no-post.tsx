import { Empty, FaultState, Skeleton } from '@/components/list-states'
import { posts as words } from '@/copy/posts'
import { canSignIn } from '@/platform/browser'
import { go, routes } from '@/routes'
import type { PostChoice } from './use-post'

/** What stands where a post is needed and none is known: still coming, did not come, or there is none. */
export function NoPost({ choice: { isVisitor, isLoading, fault, refresh } }: { choice: PostChoice }) {
  if (isLoading) return <Skeleton isWideKey />
  if (fault) return <FaultState fault={fault} onRetry={refresh} />
  if (isVisitor && canSignIn) return <Empty icon="person" title={words.signInTitle} note={words.signInNote} way={{ label: words.signInWay, onPress: () => go(routes.signIn) }} />
  return <Empty icon="person" title={words.noneTitle} note={words.noneNote} way={{ label: words.noneWay, onPress: () => go(routes.joinPost) }} />
}
