import { useState } from 'react'
import { listPosts, type ListedPost } from '#types/posts'
import { useServerNow } from '@/cloud/server-clock'
import { usePages } from '@/cloud/use-pages'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { Button } from '@/components/button'
import { Foot } from '@/components/foot'
import { Headline } from '@/components/headline'
import { Screen } from '@/components/screen'
import { staff as words } from '@/copy/staff'
import { useInvite } from '@/features/desk/use-invite'
import { useTree } from '@/features/desk/use-tree'
import { NoPost } from '@/features/posts/no-post'
import { usePost } from '@/features/posts/use-post'
import { StaffList } from '@/features/staff/staff-list'
import { paramsOf, routes } from '@/routes'
import { PostSheets } from './sheets'
import '@/features/desk/desk.scss'

export default function PostsPage() {
  const { id } = paramsOf(routes.posts)
  const choice = usePost(['official', 'grid', 'keeper', 'merchant', 'enterprise'])
  const tree = useTree()
  const pages = usePages(listPosts, choice.post ? { unitId: id } : null)
  const invite = useInvite(tree, id)
  const now = useServerNow()
  const [opened, setOpened] = useState<ListedPost | null>(null)
  const [isInviting, setInviting] = useState(false)
  usePullRefresh(pages.refresh, tree.refresh)
  if (!choice.post) return <Screen title={words.title}><NoPost choice={choice} /></Screen>
  const close = () => { setOpened(null); setInviting(false) }
  const unit = tree.units.find((one) => one.id === id)
  const mayInvite = unit !== undefined && choice.posts.some(({ role, unitId }) => role === 'official' && tree.below(unitId, unit.kind).includes(unit))
  return (
    <Screen
      title={mayInvite ? words.title : words.colleagues}
      head={unit && <Headline text={unit.name} size={40} />}
      foot={mayInvite && <Foot><Button icon="plus" onPress={() => setInviting(true)}>{words.invite}</Button></Foot>}
      over={<PostSheets invite={invite} isInviting={isInviting} opened={opened} onMoved={pages.refresh} onClose={close} />}
    >
      <StaffList pages={pages} now={now} mayInvite={mayInvite} onOpen={setOpened} />
    </Screen>
  )
}
