import { View } from '@tarojs/components'
import { Press } from '@/platform/press'
import { spoken } from '@/platform/spoken'
import type { IconName } from '@/theme/icons'
import { Icon } from './icon'

export interface TileChoice { id: string; label: string; icon: IconName }

export interface TilesProps {
  choices: readonly TileChoice[]
  chosenId?: string
  onChoose: (id: string) => void
  label: string
}

/** Big targets to choose one of. The chosen one carries a tick, not only a colour. */
export function Tiles({ choices, chosenId, onChoose, label }: TilesProps) {
  return (
    <View className="tiles" {...spoken({ label })}>
      {choices.map(({ id, label: words, icon }) => (
        <Press key={id} className={id === chosenId ? 'tile is-on' : 'tile'} isChecked={id === chosenId} role="button" onPress={() => onChoose(id)}>
          <Icon name={icon} size="tile" />
          {words}
          {id === chosenId && <Icon name="check" size="small" className="tile-tick" />}
        </Press>
      ))}
    </View>
  )
}
