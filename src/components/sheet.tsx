import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { common } from '@/copy/common'
import { useKeys } from '@/platform/keyboard'
import { Press } from '@/platform/press'
import { spoken } from '@/platform/spoken'
import { Icon } from './icon'

export interface SheetProps {
  title: string
  onClose: () => void
  children: ReactNode
}

/** A question over the page; Escape closes it, too. Mount it in the screen's `over`, only while it is open. */
export function Sheet({ title, onClose, children }: SheetProps) {
  useKeys((key) => { if (key === 'Escape') onClose() })
  return (
    <View className="sheet-over" catchMove>
      <Press className="sheet-shade" label={common.close} onPress={onClose} />
      <View className="sheet" {...spoken({ role: 'dialog', label: title })}>
        <View className="sheet-head">
          <View className="sheet-title" {...spoken({ role: 'heading', level: 2 })}>{title}</View>
          <Press className="sheet-close" label={common.close} onPress={onClose}><Icon name="close" /></Press>
        </View>
        {children}
      </View>
    </View>
  )
}
