import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { Button } from '@/components/button'
import { Headline } from '@/components/headline'
import { inbox, whistleWords } from '@/copy/grid'
import { members } from '@/copy/members'
import { notices } from '@/copy/voice'
import { CasePanel } from '@/features/grid-inbox/case-panel'
import type { DeskItem } from '@/features/grid-inbox/use-cursor'
import { NoticeList } from '@/features/voice/notice-list'
import type { Parts } from '../parts'
import { PeopleOf } from '../people-of'
import { useConfirmParts } from '../use-confirm-parts'
import { useWhistleParts } from '../use-whistle-parts'

/** Rows under the list that the keys reach like the others. */
export const PEOPLE: DeskItem = { id: 'people', kind: 'people' }
export const NOTICES: DeskItem = { id: 'notices', kind: 'notices' }

export interface DeskPanesProps {
  list: ReactNode
  unitId: string
  opened?: DeskItem
  communityIds: readonly string[]
  onMoved: () => unknown
}

/** A wide desk: everything that waits on the left, what is open on the right. */
export function DeskPanes({ list, opened, ...rest }: DeskPanesProps) {
  return (
    <View className="panes">
      <View className="pane pane-list">{list}</View>
      <View className="pane pane-case">
        {opened === undefined ? <View className="pane-keys">{inbox.choosePane}</View> : <Opened {...rest} {...opened} />}
      </View>
    </View>
  )
}

function Opened({ id, kind, unitId, communityIds, onMoved }: Omit<DeskPanesProps, 'list' | 'opened'> & DeskItem) {
  switch (kind) {
    case 'people': return <Pane head={<Headline text={members.title} size={40} />} body={<PeopleOf unitId={unitId} />} />
    case 'notices': return <Pane head={<Headline text={notices.title} size={40} />} body={<NoticeList communityIds={communityIds} />} />
    case 'whistle': return <WhistlePane key={id} id={id} />
    case 'report': return <CasePanel key={id} reportId={id} onMoved={onMoved} />
  }
}

function WhistlePane({ id }: { id: string }) {
  const [isConfirming, setConfirming] = useState(false)
  return isConfirming ? <ConfirmPane id={id} onBack={() => setConfirming(false)} /> : <LivePane id={id} onMany={() => setConfirming(true)} />
}

function LivePane({ id, onMany }: { id: string; onMany: () => void }) {
  const { title, head, ...parts } = useWhistleParts(id, onMany)
  return <Pane {...parts} head={<>{head}<View className="soft gap8">{title}</View></>} />
}

function ConfirmPane({ id, onBack }: { id: string; onBack: () => void }) {
  const { title, ...parts } = useConfirmParts(id, onBack)
  return <Pane {...parts} head={<><Button look="text" icon="left" className="is-fit" onPress={onBack}>{whistleWords.manyBack}</Button><Headline text={title} size={40} /></>} />
}

function Pane({ head, body, foot, over }: Omit<Parts, 'title'>) {
  return (
    <>
      <View className="pane-head">{head}</View>
      {foot && <View className="pane-acts">{foot}</View>}
      {body}
      {over}
    </>
  )
}
