import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { SignFact } from '@/components/sign-fact'
import { whistleWords } from '@/copy/grid'
import { Press } from '@/platform/press'
import { spoken } from '@/platform/spoken'

export interface StepperProps {
  value: number
  unit: string
  min: number
  max: number
  onChange: (value: number) => void
}

/** One less, one more: quicker than a keyboard for small numbers. */
export function Stepper({ value, unit, min, max, onChange }: StepperProps) {
  return (
    <View className="stepper">
      <Press className="stepper-key" label={whistleWords.fewer} isDisabled={value <= min} onPress={() => onChange(value - 1)}><View className="stepper-minus" /></Press>
      <View {...spoken({ role: 'status', isLive: true })}><SignFact size={40} value={String(value)} unit={unit} /></View>
      <Press className="stepper-key" label={whistleWords.more} isDisabled={value >= max} onPress={() => onChange(value + 1)}><Icon name="plus" /></Press>
    </View>
  )
}
