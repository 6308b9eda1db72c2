import { View } from '@tarojs/components'
import { scan } from '@/copy/scan'
import { Press } from '@/platform/press'
import { spoken } from '@/platform/spoken'
import { Icon } from './icon'

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

export interface KeypadProps {
  digits: string
  length: number
  isDisabled: boolean
  onDigit: (digit: string) => void
  onErase: () => void
  onClear: () => void
}

/** Digits as they are read aloud: four and four, with keys for a thumb or a glove. */
export function Keypad({ digits, length, isDisabled, onDigit, onErase, onClear }: KeypadProps) {
  return (
    <>
      <View className="slots" {...spoken({ role: 'status', label: scan.typed(digits.length) })}>
        {Array.from({ length }, (_, index) => <View key={index} className={index < digits.length ? 'slot is-filled' : 'slot'}>{digits[index] ?? ''}</View>)}
      </View>
      <View className="keypad">
        {keys.map((digit) => <Press key={digit} className="keypad-key" isDisabled={isDisabled} onPress={() => onDigit(digit)}>{digit}</Press>)}
        <Press className="keypad-key keypad-word" isDisabled={isDisabled} onPress={onClear}>{scan.clear}</Press>
        <Press className="keypad-key" isDisabled={isDisabled} onPress={() => onDigit('0')}>0</Press>
        <Press className="keypad-key" isDisabled={isDisabled} label={scan.erase} onPress={onErase}><Icon name="left" /></Press>
      </View>
    </>
  )
}
