import { useState } from 'react'
import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Sheet } from '@/components/sheet'
import { tell } from '@/components/toast'
import { myData as words } from '@/copy/my-data'
import { copyText } from '@/platform/device'
import { saveFile } from '@/platform/save-file'
import { spoken } from '@/platform/spoken'
import type { ReadyFile } from './use-my-data'

/** It is there: saving is a tap of its own, because a phone gives files away only at one. */
export function FileSheet({ file, onClose }: { file: ReadyFile; onClose: () => void }) {
  const [hasFailed, setFailed] = useState(false)
  const end = (said: string) => {
    tell(said)
    onClose()
  }
  const save = async () => (await saveFile(file) ? end(words.saved) : setFailed(true))
  const copy = async () => (await copyText(file.text) ? end(words.copied) : setFailed(true))
  return (
    <Sheet title={words.ready} onClose={onClose}>
      <View className="gap8">{words.readyNote(file.rows)}</View>
      <View className="gap16">
        {hasFailed && <View className="said said-no" {...spoken({ role: 'alert' })}>{words.notSaved}</View>}
        <Button onPress={save}>{words.save}</Button>
        <View className="gap8" />
        <Button look="text" onPress={copy}>{words.copy}</Button>
      </View>
    </Sheet>
  )
}
