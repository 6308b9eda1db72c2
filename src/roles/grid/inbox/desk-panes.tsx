import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Headline } from '@/components/headline'
import { inbox } from '@/copy/grid'
import { notices } from '@/copy/voice'
import { CasePanel } from '@/features/grid-inbox/case-panel'
import { NoticeList } from '@/features/voice/notice-list'
import { useWhistleParts } from '../use-whistle-parts'

/** The list's last row, which the keys reach like the others. */
export const NOTICES = 'notices'

export interface DeskPanesProps {
  list: ReactNode
  openId?: string
  /** Ids of the whistles that run; anything else that is open is a report. */
  whistleIds: readonly string[]
  communityIds: readonly string[]
  onMoved: () => unknown
}

/** A wide desk: everything that waits on the left, what is open on the right. */
export function DeskPanes({ list, openId, whistleIds, communityIds, onMoved }: DeskPanesProps) {
  return (
    <View className="panes">
      <View className="pane pane-list">{list}</View>
      <View className="pane pane-case">
        {openId === undefined ? <View className="pane-keys">{inbox.choosePane}</View>
          : openId === NOTICES ? <NoticesPane communityIds={communityIds} />
          : whistleIds.includes(openId) ? <WhistlePane key={openId} id={openId} />
          : <CasePanel key={openId} reportId={openId} onMoved={onMoved} />}
      </View>
    </View>
  )
}

function WhistlePane({ id }: { id: string }) {
  const { title, head, body, foot, over } = useWhistleParts(id)
  return (
    <>
      <View className="pane-head">{head}<View className="soft gap8">{title}</View></View>
      {foot && <View className="pane-acts">{foot}</View>}
      {body}
      {over}
    </>
  )
}

function NoticesPane({ communityIds }: { communityIds: readonly string[] }) {
  return (
    <>
      <View className="pane-head"><Headline text={notices.title} size={40} /></View>
      <NoticeList communityIds={communityIds} />
    </>
  )
}
