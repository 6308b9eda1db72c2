import { View } from '@tarojs/components'
import { hours } from '@/copy/hours'
import { Press } from '@/platform/press'
import { dayParts, keyOf, weekdays } from './day-parts'
import './hours.scss'
import type { useFreeHours } from './use-free-hours'

/** A week at a glance: a row a day, a tick a part of it. */
export function HoursForm({ way: { chosen, toggle } }: { way: ReturnType<typeof useFreeHours> }) {
  return (
    <View className="pad">
      {weekdays.map((day) => (
        <View key={day} className="week-row">
          <View className="week-day">{hours.day(day)}</View>
          {dayParts.map((part) => {
            const isOn = chosen.has(keyOf(day, part))
            return (
              <Press key={part} className={isOn ? 'chip week-part is-on' : 'chip week-part'} role="checkbox" isChecked={isOn} label={`${hours.day(day)}${hours.part[part]}`} onPress={() => toggle(day, part)}>
                {hours.part[part]}
              </Press>
            )
          })}
        </View>
      ))}
    </View>
  )
}
