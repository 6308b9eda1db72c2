import type { StaffRole } from '#types/core/roles'
import { Row } from '@/components/row'
import { accounts, postDoors } from '@/copy/accounts'
import { Section } from '@/components/section'
import type { Post } from '@/cloud/session'
import type { IconName } from '@/theme/icons'
import { go, routes } from '@/routes'

const icons: Record<StaffRole, IconName> = {
  grid: 'inbox', keeper: 'station', merchant: 'gift', provider: 'inbox', official: 'chart', enterprise: 'people',
}

/** Roles whose screens come with a later issue have no door yet. */
export function openPost({ role, unitId }: Post): (() => void) | undefined {
  if (role === 'grid') return () => { void go(routes.gridInbox) }
  if (role === 'keeper' || role === 'merchant') return () => { void go(routes.counter, { id: unitId }) }
  if (role === 'official') return () => { void go(routes.desk) }
  if (role === 'enterprise') return () => { void go(routes.outlet, { id: unitId }) }
  return undefined
}

/** The home page has room for one door; who has several chooses on his own page. */
export function doorOf(posts: readonly Post[]) {
  const [first, ...others] = posts.flatMap((post) => {
    const onPress = openPost(post)
    return onPress ? [{ label: postDoors[post.role], onPress }] : []
  })
  return others.length > 0 ? { label: accounts.myPosts, onPress: () => go(routes.me) } : first
}

/** Each post with the screens it opens. */
export function PostDoors({ posts }: { posts: readonly Post[] }) {
  if (posts.length === 0) return null
  return (
    <Section title={accounts.myPosts}>
      {posts.map((post) => (
        <Row key={post.id} icon={icons[post.role]} title={postDoors[post.role]} note={`${post.unitName}${post.title}`} onPress={openPost(post)} />
      ))}
    </Section>
  )
}
