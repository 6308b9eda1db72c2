import { View } from '@tarojs/components'
import { Tag } from '@/components/tag'
import type { Me } from '@/cloud/session'
import { accounts } from '@/copy/accounts'
import { riderStatusWords } from '@/copy/states'

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
