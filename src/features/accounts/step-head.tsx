import { View } from '@tarojs/components'
import { Tag } from '@/components/tag'

/** The sign of a step: what is asked, in one line of large type. */
export function StepHead({ sign, title, note }: { sign: string; title: string; note: string }) {
  return (
    <>
      <View className="line"><Tag>{sign}</Tag></View>
      <View className="t28 bold gap16">{title}</View>
      <View className="sub gap8">{note}</View>
    </>
  )
}
