import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { common } from '@/copy/common'
import { posts as words } from '@/copy/posts'
import { Press } from '@/platform/press'
import { spoken } from '@/platform/spoken'
import { back } from '@/routes'

export interface PostLeadProps {
  name: string
  /** Only who holds several posts can switch. */
  onSwitch?: () => void
}

/** Which unit one acts for, in the bar; a tap chooses another. */
export function PostLead({ name, onSwitch }: PostLeadProps) {
  return (
    <>
      <Press className="nav-back" label={common.back} onPress={() => void back()}><Icon name="left" /></Press>
      <View className="nav-title" {...spoken({ role: 'heading', level: 1 })}>{name}</View>
      {onSwitch && <Press className="nav-back" label={words.switch} onPress={onSwitch}><Icon name="down" /></Press>}
    </>
  )
}
