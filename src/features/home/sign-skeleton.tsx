import { View } from '@tarojs/components'
import { common } from '@/copy/common'
import { spoken } from '@/platform/spoken'
import './home.scss'

/** The sign's shape, before it says anything. */
export function SignSkeleton() {
  return (
    <View className="sign-bones" {...spoken({ role: 'status', label: common.loading })}>
      <View className="bone bone-word" /><View className="bone bone-fact" /><View className="bone bone-name" />
      <View className="acts"><View className="bone bone-act" /><View className="bone bone-act" /></View>
    </View>
  )
}
