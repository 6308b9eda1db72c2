import { View } from '@tarojs/components'
import { Foot } from '@/components/foot'
import { Icon } from '@/components/icon'
import { StateWord } from '@/components/state-word'
import type { Me } from '@/cloud/session'
import { code as words } from '@/copy/accounts'
import { riderStatusWords } from '@/copy/states'
import { capabilities } from '@/platform/device'

/** Whose code it is. */
export function CodeFoot({ me }: { me: Me }) {
  const isVerified = me.riderStatus === 'verified'
  return (
    <Foot>
      <View className="code-who">
        <Icon name="person" />
        <View className="sub">{me.displayName}</View>
        {me.riderStatus && <StateWord tone={isVerified ? 'ok' : 'idle'}>{riderStatusWords[me.riderStatus]}</StateWord>}
        {capabilities.hasBrightness && <View className="push line"><Icon name="sun" size="fact" />{words.bright}</View>}
      </View>
    </Foot>
  )
}
