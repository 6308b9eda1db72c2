import { View } from '@tarojs/components'
import type { LedgerCheckView } from '#types/seals'
import { Button } from '@/components/button'
import { KeyedLine } from '@/components/row'
import { Sheet } from '@/components/sheet'
import { tell } from '@/components/toast'
import { ledgerCheck as words } from '@/copy/seals'
import { copyText } from '@/platform/device'
import './seals.scss'

/** What does not hold, word for word for who mends it, and what to do until then. */
export function FaultSheet({ fault: { record, what }, onClose }: { fault: NonNullable<LedgerCheckView['fault']>; onClose: () => void }) {
  const copy = async () => {
    if (await copyText(`${record} ${what}`)) tell(words.copied)
  }
  return (
    <Sheet title={words.wrong} onClose={onClose}>
      {words.whatToDo.map((text) => <View key={text} className="gap8">{text}</View>)}
      <KeyedLine word={words.where}><View className="seal-mark">{record}</View></KeyedLine>
      <KeyedLine word={words.raw}><View className="seal-mark">{what}</View></KeyedLine>
      <View className="gap16"><Button icon="copy" onPress={copy}>{words.copy}</Button></View>
    </Sheet>
  )
}
