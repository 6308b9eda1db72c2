import type { Place } from '#types/core/primitives'

interface Destination { place: Place; name: string; address?: string }

/** The phone's own map app, through a link every one of them understands. */
export function navigateTo({ place, name }: Destination) {
  const target = `https://uri.amap.com/navigation?to=${place.lng},${place.lat},${encodeURIComponent(name)}&mode=ride&callnative=1`
  window.open(target, '_blank', 'noopener')
}

export function phoneCall(number: string) {
  window.location.href = `tel:${number}`
}

/** A browser cannot change the brightness; it can keep the screen awake. Answers how to undo it. */
export function brighten(): () => void {
  const lock = navigator.wakeLock?.request('screen').catch(() => null)
  return () => { void lock?.then((held) => held?.release()) }
}

/** False when there is nothing to share with: then copy. */
export async function share({ title, path }: { title: string; path: string }) {
  const url = `${window.location.origin}${window.location.pathname}#${path}`
  if (!navigator.share) return copyText(url)
  return navigator.share({ title, url }).then(() => true, () => false)
}

export async function copyText(text: string) {
  return navigator.clipboard?.writeText(text).then(() => true, () => false) ?? false
}

/** What this end can do; pages ask here instead of asking which end it is. */
export const capabilities = { hasBrightness: false, hasNativeMap: false, hasGroupShare: false, hasKeyboard: true, hasPhoneButton: false }
