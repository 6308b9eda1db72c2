import { Row } from '@/components/row'
import { Section } from '@/components/section'
import { accounts } from '@/copy/accounts'
import { useAppearance } from '@/theme/appearance'
import { phoneCall } from '@/platform/device'

const onOff = (isOn: boolean) => (isOn ? accounts.on : accounts.off)

/** Large type, dark, and somebody to call. */
export function Settings({ hotline }: { hotline: string }) {
  const { scale, theme, choose } = useAppearance()
  const isLarge = scale === 'large'
  const isDark = theme === 'dark'
  return (
    <Section title={accounts.settings}>
      <Row
        icon="eye" title={accounts.largeType} note={accounts.largeTypeNote} tail={onOff(isLarge)}
        onPress={() => choose({ scale: isLarge ? 'normal' : 'large' })}
      />
      <Row
        icon="sun" title={accounts.darkTheme} note={accounts.darkThemeNote} tail={onOff(isDark)}
        onPress={() => choose({ theme: isDark ? 'auto' : 'dark' })}
      />
      <Row icon="phone" title={accounts.hotline(hotline)} note={accounts.hotlineNote} onPress={() => phoneCall(hotline)} />
    </Section>
  )
}
