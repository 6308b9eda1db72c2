import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { listWorkers, type OutletWorker } from '#types/workers'
import { useServerNow } from '@/cloud/server-clock'
import { usePages } from '@/cloud/use-pages'
import { usePullRefresh } from '@/cloud/use-pull-refresh'
import { Button } from '@/components/button'
import { Foot, FootPair } from '@/components/foot'
import { Headline } from '@/components/headline'
import { Screen } from '@/components/screen'
import { workers as words } from '@/copy/workers'
import { useTree } from '@/features/desk/use-tree'
import { NoPost } from '@/features/posts/no-post'
import { usePost } from '@/features/posts/use-post'
import { ColleaguesRow } from '@/features/staff/colleagues-row'
import { RemoveSheet } from '@/features/workers/remove-sheet'
import { WorkerRows } from '@/features/workers/worker-rows'
import { go, paramsOf, routes } from '@/routes'

/** S3.4: an outlet's list. */
export default function OutletPage() {
  const { id } = paramsOf(routes.outlet)
  const choice = usePost(['enterprise', 'official'])
  const tree = useTree()
  const pages = usePages(listWorkers, choice.post ? { outletId: id } : null)
  const now = useServerNow()
  const [opened, setOpened] = useState<OutletWorker | null>(null)
  usePullRefresh(pages.refresh)
  // Back from the import, what was added is there.
  useDidShow(() => { void pages.refresh() })
  if (!choice.post) return <Screen title={words.title}><NoPost choice={choice} /></Screen>
  const name = tree.units.find((unit) => unit.id === id)?.name
  const isMine = choice.posts.some(({ role, unitId }) => role === 'enterprise' && unitId === id)
  const close = () => setOpened(null)
  return (
    <Screen
      title={words.title}
      head={name && <Headline text={name} size={40} />}
      foot={(
        <Foot fine={words.lead}>
          <Button icon="plus" onPress={() => go(routes.outletLines, { id })}>{words.add}</Button>
          {isMine && <FootPair><Button icon="scan" look="text" onPress={() => go(routes.outletScan, { id })}>{words.verify}</Button></FootPair>}
        </Foot>
      )}
      over={opened && <RemoveSheet outletId={id} one={opened} onDone={pages.refresh} onClose={close} />}
    >
      <WorkerRows pages={pages} now={now} onOpen={setOpened} />
      {isMine && <ColleaguesRow unitId={id} />}
    </Screen>
  )
}
