import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { scan } from '@/copy/scan'
import { useKeys } from '@/platform/keyboard'
import { canScan } from '@/platform/scan'
import { Button } from './button'
import { Foot } from './foot'
import { FullScreenAnswer } from './full-screen-answer'
import { Keypad } from './keypad'
import { Screen } from './screen'
import { CODE_DIGITS, useScanning, type Scanning } from './use-scanning'

export interface ScanScreenProps extends Scanning {
  title: string
  /** Who says the digits, where that is no person. */
  says?: string
  /** Above the digits: for what is scanned. */
  children?: ReactNode
}

/** Scans a person's one-time code or takes it typed; the answer fills the screen, the next person is one tap away. */
export function ScanScreen({ title, says = scan.says, children, ...scanning }: ScanScreenProps) {
  const { digits, isChecking, outcome, press, erase, clear, next, again, openCamera } = useScanning(scanning)
  useKeys((key) => {
    if (/^\d$/.test(key)) press(key)
    else if (key === 'Backspace') erase()
    else if (key === 'Enter' && outcome !== null && outcome !== 'unsure') next()
  })
  const camera = canScan()
  const hint = isChecking ? scan.checking : [camera ? scan.orType : scan.noCamera, says]
  return (
    <Screen
      title={title}
      foot={camera && <Foot isPlain><Button icon="scan" isDisabled={scanning.isHeld || isChecking} onPress={openCamera}>{scan.camera}</Button></Foot>}
      over={outcome !== null && (outcome === 'unsure'
        ? <FullScreenAnswer tone="no" title={scan.unsure} note={scan.unsureNote} act={{ label: scan.askAgain, onPress: again }} />
        : <FullScreenAnswer tone={outcome.tone} title={outcome.title} note={outcome.note} act={{ label: scan.next, onPress: next }} />)}
    >
      {children}
      {!scanning.isHeld && (
        <>
          <View className="scan-hint">{hint.map((phrase) => <Text key={phrase} className="phrase">{phrase}</Text>)}</View>
          <Keypad digits={digits} length={CODE_DIGITS} isDisabled={isChecking} onDigit={press} onErase={erase} onClear={clear} />
        </>
      )}
    </Screen>
  )
}
