import type { StationFunction } from '#types/profile'
import type { StationView } from '#types/stations'
import type { PanelFact } from '@/components/facts'
import { functionWords } from '@/copy/states'
import { stations } from '@/copy/stations'
import type { IconName } from '@/theme/icons'

/** Source A: what every station should have. */
export const SIX_FUNCTIONS: readonly StationFunction[] = ['rest', 'climate', 'meal', 'charge', 'wifi', 'book']

/** What a rider looks for first when he has twenty seconds. */
const WANTED_FIRST: readonly StationFunction[] = ['ice-water', 'toilet', 'charge', 'meal', 'shower', 'truck-parking', 'pump', 'climate']

/** At most three functions and the seats: what fits one line of a sign. */
export function signFacts({ functions, seats }: StationView): { icon: IconName; label: string }[] {
  const shown = WANTED_FIRST.filter((name) => functions.includes(name)).slice(0, 3).map((name) => ({ icon: name, label: functionWords[name] }))
  return seats ? [...shown, { icon: 'rest', label: stations.seats(seats) }] : shown
}

/** The six, with those that are missing struck out. */
export const panelFacts = ({ functions, seats }: StationView): PanelFact[] => SIX_FUNCTIONS.map((name) => {
  const has = functions.includes(name)
  const note = !has ? stations.lacks : name === 'rest' && seats ? stations.seatsNote(seats) : undefined
  return { icon: name, label: functionWords[name], state: has ? 'has' : 'lacks', note }
})

/** What there is beside the six. */
export const alsoHas = ({ functions }: StationView) =>
  functions.filter((name) => !SIX_FUNCTIONS.includes(name)).map((name) => functionWords[name])
