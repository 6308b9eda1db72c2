import { View } from '@tarojs/components'
import { Icon } from '@/components/icon'
import { home } from '@/copy/home'
import { Press } from '@/platform/press'
import './home.scss'

/** Where I am known, and the way to my own page. */
export function HomeLead({ name, onPress }: { name: string; onPress: () => unknown }) {
  return (
    <Press className="home-lead" label={home.whereFor(name)} onPress={() => { void onPress() }}>
      <Icon name="person" />
      <View className="home-name">{name}</View>
      <Icon name="right" size="small" />
    </Press>
  )
}

/** Who also has a post reaches its screens from here. */
export function WorkDoor({ label, onPress }: { label: string; onPress: () => unknown }) {
  return <Press className="home-work" onPress={() => { void onPress() }}><Icon name="inbox" size="fact" />{label}</Press>
}
