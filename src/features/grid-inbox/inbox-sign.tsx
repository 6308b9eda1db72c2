import { View } from '@tarojs/components'
import { SignFact } from '@/components/sign-fact'
import { StateWord } from '@/components/state-word'
import { inbox, type InboxFilter } from '@/copy/grid'

export interface InboxSignProps {
  /** Undefined while nobody knows. */
  count?: number
  hasMore: boolean
  filter: InboxFilter
  late: number
  soon: number
}

/** 7 件等你, and beside it how many of them press. */
export function InboxSign({ count, hasMore, filter, late, soon }: InboxSignProps) {
  return (
    <View className="inbox-sign">
      <SignFact value={count === undefined ? '–' : `${count}${hasMore ? '+' : ''}`} unit={inbox.unit[filter]} />
      <View className="inbox-pressing">
        {late > 0 && <StateWord tone="late">{inbox.late(late)}</StateWord>}
        {soon > 0 && <StateWord tone="soon">{inbox.soon(soon)}</StateWord>}
      </View>
    </View>
  )
}
