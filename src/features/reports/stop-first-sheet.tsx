import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { reports } from '@/copy/reports'

/** 停稳再拍: nobody looks at a screen while riding. */
export function StopFirstSheet({ onAgree, onClose }: { onAgree: () => void; onClose: () => void }) {
  return (
    <Sheet title={reports.stopTitle} onClose={onClose}>
      <View className="gap8 t18">{reports.stopNote}</View>
      <View className="gap24"><Button icon="camera" onPress={onAgree}>{reports.stopOk}</Button></View>
    </Sheet>
  )
}
