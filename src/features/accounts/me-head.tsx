import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Tag } from '@/components/tag'
import type { Me } from '@/cloud/session'
import { accounts } from '@/copy/accounts'
import { phones } from '@/copy/phones'
import { riderStatusWords } from '@/copy/states'
import { StepHead } from './step-head'

/** My name in sign size, and whether somebody has seen me in person. */
export function MeHead({ me }: { me: Me }) {
  const { riderStatus } = me
  return (
    <>
      {riderStatus && <View className="line"><Tag>{riderStatusWords[riderStatus]}</Tag></View>}
      <View className="t40 bold gap8">{me.displayName}</View>
      {riderStatus && <View className="sub gap8">{riderStatus === 'verified' ? accounts.verifiedNote : accounts.verifyHow}</View>}
    </>
  )
}

/** S17.4: at 16 and 17; `onGrown` when he says that he is 18 now. */
export function YoungHead({ onGrown }: { onGrown: () => unknown }) {
  return (
    <>
      <StepHead sign={phones.youngTag} title={phones.youngHead} note={phones.youngNote} />
      <View className="gap16"><Button look="sign" onPress={onGrown}>{phones.youngAct}</Button></View>
    </>
  )
}
