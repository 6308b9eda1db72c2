import { Empty, FaultState, Skeleton } from '@/components/list-states'
import { posts as words } from '@/copy/posts'
import { go, routes } from '@/routes'
import type { PostChoice } from './use-post'

/** What stands where a post is needed and none is known: still coming, did not come, or there is none. */
export function NoPost({ choice: { isLoading, fault, refresh } }: { choice: PostChoice }) {
  if (isLoading) return <Skeleton isWideKey />
  if (fault) return <FaultState fault={fault} onRetry={refresh} />
  return <Empty icon="person" title={words.noneTitle} note={words.noneNote} way={{ label: words.noneWay, onPress: () => go(routes.joinPost) }} />
}
