import { View } from '@tarojs/components'
import type { SealView } from '#types/seals'
import { Phrases } from '@/components/phrases'
import { SignFact } from '@/components/sign-fact'
import { grouped } from '@/copy/numbers'
import { seals } from '@/copy/seals'
import { dateWords } from '@/copy/times'

/** All points that are out, as of the last sealed day. */
export function SealsHead({ seal: { on, totalPoints, accounts } }: { seal: SealView }) {
  return (
    <>
      <SignFact size={56} value={grouped(totalPoints)} unit={seals.unit} />
      <View className="bold gap8">{seals.total}</View>
      <View className="soft t14"><Phrases of={seals.asOf(dateWords(on), grouped(accounts))} /></View>
    </>
  )
}
