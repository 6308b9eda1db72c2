import { Row } from '@/components/row'
import { StateWord } from '@/components/state-word'
import { accounts } from '@/copy/accounts'
import { distanceWords } from '@/copy/distance'
import type { CommunityChoice } from './use-communities'

export interface CommunityListProps {
  communities: readonly CommunityChoice[]
  isBusy: boolean
  onJoin: (id: string) => unknown
}

/** One tap joins; what is joined says so. */
export function CommunityList({ communities, isBusy, onJoin }: CommunityListProps) {
  return (
    <>
      {communities.map(({ id, name, meters, isJoined }) => (
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
