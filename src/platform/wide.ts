import { useSyncExternalStore } from 'react'

/** From here on two panes fit beside each other. */
const WIDE = '(min-width: 900px)'

function subscribe(changed: () => void) {
  const query = window.matchMedia(WIDE)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** Whether the window is a desk's rather than a phone's. */
export const useIsWide = () => useSyncExternalStore(subscribe, () => window.matchMedia(WIDE).matches)
