import { View } from '@tarojs/components'
import { FindFew } from '@/components/find-few'
import { Row } from '@/components/row'
import { StateWord } from '@/components/state-word'
import { useFew } from '@/components/use-few'
import { accounts } from '@/copy/accounts'
import { common } from '@/copy/common'
import { distanceWords } from '@/copy/distance'
import type { CommunityChoice } from './use-communities'

export interface CommunityListProps {
  communities: readonly CommunityChoice[]
  isBusy: boolean
  onJoin: (id: string) => unknown
}

/** One tap joins; what is joined says so. Where there are many, the first few and a way to find the others. */
export function CommunityList({ communities, isBusy, onJoin }: CommunityListProps) {
  const few = useFew(communities)
  return (
    <>
      {few.isLong && <View className="pad"><FindFew label={common.findCommunity} few={few} /></View>}
      {few.shown.map(({ id, name, meters, isJoined }) => (
        <Row
          key={id}
          icon="home"
          title={name}
          note={meters === null ? undefined : distanceWords(meters)}
          tail={isJoined ? <StateWord tone="ok">{accounts.joined}</StateWord> : accounts.joinOne}
          onPress={isJoined || isBusy ? undefined : () => { void onJoin(id) }}
        />
      ))}
    </>
  )
}
