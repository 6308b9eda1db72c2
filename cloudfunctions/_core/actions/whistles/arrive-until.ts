import { arriveUntil } from '#domain/whistles/arrival'
import type { Whistle } from '../../store/records/whistles'
import type { Store } from '../../store/store'
import { settingsOf } from '../settings'

/** S19.20: the latest time a rider may say he comes at, by the county's settings as they stand. */
export const arriveUntilOf = async (store: Store, whistle: Pick<Whistle, 'arriveBy'>): Promise<number> => arriveUntil(whistle, await settingsOf(store))
