/** What the demo's pages ask of the local cloud. */
export async function loadCast() {
  const cast = await (await fetch('/cast/cast.json')).json()
  const { accent, act, onAct, accentInk, accentTint } = cast.colours
  const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches
  const colours = { accent, act, 'on-act': onAct, ...(!isDark && { 'accent-ink': accentInk, tint: accentTint }) }
  for (const [name, value] of Object.entries(colours)) document.documentElement.style.setProperty(`--${name}`, value)
  return cast
}

async function signIn(persona) {
  const response = await fetch('/__cloud/sign-in', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ persona }) })
  if (!response.ok) throw new Error('本地云没有应答，请确认 npm start 还开着')
  return (await response.json()).token
}

/** The address of somebody's phone; without a person, a visitor's. */
export async function phoneAddress(person, hash = '#/pages/home/index') {
  const query = new URLSearchParams(person ? { as: person.id, part: person.part, token: await signIn(person.id) } : { as: 'visitor' })
  return `/stage/phone.html?${query}${hash}`
}
