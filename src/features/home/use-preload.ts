import { useEffect } from 'react'
import { preload } from '@/platform/preload'
import { routes } from '@/routes'

/** What a rider needs in a basement. */
const OPEN_OFFLINE = [routes.report, routes.outbox, routes.stations, routes.station, routes.code].map(({ path }) => path)

/** Comes to the phone while there is signal. */
export const usePreload = () => useEffect(() => preload(OPEN_OFFLINE), [])
