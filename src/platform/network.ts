import type { Unsubscribe } from './network-types'

/** Whether the browser believes in a network: a server can be down all the same. */
export const isOnline = () => navigator.onLine

export function onNetworkChange(heard: (isOnline: boolean) => void): Unsubscribe {
  const on = () => heard(true)
  const off = () => heard(false)
  window.addEventListener('online', on)
  window.addEventListener('offline', off)
  return () => {
    window.removeEventListener('online', on)
    window.removeEventListener('offline', off)
  }
}

/** The app comes to the front again. */
export function onAppShow(heard: () => void): Unsubscribe {
  const check = () => { if (document.visibilityState === 'visible') heard() }
  document.addEventListener('visibilitychange', check)
  return () => document.removeEventListener('visibilitychange', check)
}
