import { listStations } from '#types/stations'
import { handler } from '../../runtime/handler'
import { settingsOf } from '../settings'
import { stationView } from './station-view'

/** 500 stations are a large city's; a phone takes them in one go (109 are 2.8 KB gzipped). */
const MOST_STATIONS = 1_000

/** S12.1: every open station, without an account and without telling where one is: the phone sorts. */
export const listStationsHandler = handler(listStations, async ({ store, at }) => {
  const [stations, { calendar }] = await Promise.all([
    store.find('stations', { isOpen: true }, { orderBy: [['name', 'asc']], limit: MOST_STATIONS }), settingsOf(store),
  ])
  return { rows: stations.map(stationView), calendar, now: at }
})
