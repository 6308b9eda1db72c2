const BROWSERS: ReadonlyArray<readonly [RegExp, string]> = [[/Edg\//, 'Edge'], [/Firefox\//, 'Firefox'], [/MicroMessenger/, '微信'], [/Chrome\//, 'Chrome'], [/Safari\//, 'Safari']]
const SYSTEMS: ReadonlyArray<readonly [RegExp, string]> = [[/Windows/, 'Windows'], [/Android/, 'Android'], [/iPhone|iPad/, 'iOS'], [/Mac OS/, 'macOS'], [/Linux/, 'Linux']]

const named = (names: ReadonlyArray<readonly [RegExp, string]>, text: string) => names.find(([mark]) => mark.test(text))?.[1]

/** Chrome · Windows: what a person recognises his own computer by. */
export const browserName = () => [named(BROWSERS, navigator.userAgent), named(SYSTEMS, navigator.userAgent)].filter(Boolean).join(' · ') || '—'

/** Whether somebody may be signed in here by a code. */
export const canSignIn = true

/** 32 random bytes as base64url: a secret that only this browser holds. */
export function makeSecret() {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}
