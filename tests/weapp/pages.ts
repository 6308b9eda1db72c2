import assert from 'node:assert/strict'
import { journey } from '../journeys/runner'
import { screensOf } from '../journeys/screens'
import type { ToldCounty } from '../journeys/told-county'
import { openMiniPhone } from './mini-phones'

/** The lists and what each says when there is nothing, or no way to ask. */
const EMPTY: ReadonlyArray<{ path: string; says: string }> = [
  { path: 'pages/points/index', says: '还没有积分' },
  { path: 'pages/outbox/index', says: '还没拍过' },
]
const ASKING = ['pages/stations/index', 'pages/shop/index', 'roles/grid/inbox/index', 'roles/keeper/counter/index', 'roles/official/desk/index']

/** Every page of the unmodified dist opens on the emulated host, says what it is for, and complains about nothing. */
export async function pages(county: ToldCounty): Promise<void> {
  const { cast } = county
  for (const { name, personaId, path, tap, shows, showsInApp, isWide } of await screensOf(county)) {
    if (isWide) continue
    journey(`${name} opens`, async () => {
      const phone = await openMiniPhone(county, personaId)
      try {
        await phone.open(path)
        if (tap) await phone.tap(tap)
        await untilSays(phone, showsInApp ?? shows)
        assert.deepEqual(phone.host.errors, [])
      } finally {
        await phone.close()
      }
    })
  }

  journey('somebody new joins with one tap, for which WeChat vouches for his number', async () => {
    const phone = await openMiniPhone(county, cast.people.newcomer.id)
    try {
      await phone.open('pages/join/index')
      await phone.tap('我是骑手')
      await phone.sees('你常跑哪个社区')
      assert.deepEqual(phone.host.errors, [])
    } finally {
      await phone.close()
    }
  })

  for (const { path, says } of EMPTY) {
    journey(`${path} says ${says} to somebody new`, async () => {
      const phone = await openMiniPhone(county, cast.people.newcomer.id)
      try {
        await phone.open(path)
        await phone.sees(says)
        assert.deepEqual(phone.host.errors, [])
      } finally {
        await phone.close()
      }
    })
  }

  for (const path of ASKING) {
    journey(`${path} without signal says so and offers another try`, async () => {
      const phone = await openMiniPhone(county, cast.people.grid.id, { isOnline: false })
      try {
        await phone.open(path)
        await untilSays(phone, /再试一次|没信号|没连上|没取到/)
      } finally {
        await phone.close()
      }
    })
  }
}

async function untilSays(phone: { words: () => Promise<string> }, shows: string | RegExp): Promise<void> {
  const isThere = (words: string): boolean => (typeof shows === 'string' ? words.includes(shows) : shows.test(words))
  for (const from = Date.now(); Date.now() - from < 20_000; await new Promise((resolve) => setTimeout(resolve, 100))) {
    if (isThere(await phone.words())) return
  }
  assert.fail(`${String(shows)} did not come; the page says: ${(await phone.words()).replace(/\s+/g, ' ').slice(0, 600)}`)
}
