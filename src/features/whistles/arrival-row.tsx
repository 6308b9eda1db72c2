import { ListRow } from '@/components/list-row'
import { whistles } from '@/copy/whistles'

/** The way to another time than the one I said. */
export const ArrivalRow = ({ onPress }: { onPress: () => void }) =>
  <ListRow icon="clock" title={whistles.moveAsk} note={[whistles.moveNote]} unit={whistles.move} onPress={onPress} />
