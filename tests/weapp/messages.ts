import assert from 'node:assert/strict'
import { setTimeout } from 'node:timers/promises'
import { blowWhistle } from '#types/whistles'
import { ask } from '../journeys/ask'
import { journey } from '../journeys/runner'
import type { ToldCounty } from '../journeys/told-county'
import { openMiniPhone, type MiniPhone } from './mini-phones'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
/** What a phone read this lately it does not read again; the county's hour passes faster than that here. */
const READ_ONCE_MS = 2_000

/** A message WeChat carries, on the built mini-program: asked for at the tap, sent once, and turned off. */
export function messages(county: ToldCounty): void {
  const { cast, profile } = county
  const { rider, grid } = cast.people
  const template = profile.whistleTemplates.find(({ id }) => id === cast.noon.whistle.templateId)
  const title = template?.title ?? ''
  let phone: MiniPhone
  let whistleId = ''
  /** What the console page shows of what was given to WeChat: rows of cells. */
  const carried = async (): Promise<string[][]> => {
    const page = await (await fetch(`${county.cloud.url}/__cloud/console`)).text()
    const table = page.split('<h2>发出的微信消息</h2>')[1]?.split('<h2>')[0] ?? ''
    return [...table.matchAll(/<tr>(.*?)<\/tr>/g)].slice(1).map(([, row = '']) => [...row.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell = '']) => cell))
  }

  journey('who asked for a place is offered a word in WeChat, and one tap is one message', async () => {
    whistleId = (await ask(county, grid.id, blowWhistle, {
      communityId: cast.communityId, templateId: template?.id ?? '', places: 1, placeName: '南门岗亭', place: cast.riderSpot, arriveBy: county.cloud.clock.now() + HOUR, mode: 'collected',
    })).id
    phone = await openMiniPhone(county, rider.id)
    await phone.open(`pages/whistle/index?id=${whistleId}`)
    await phone.tap('我报名')
    await phone.sees('为此加密存下你的微信编号')
    await phone.tap('轮到你时，微信告诉你')
    await phone.sees('轮到你时微信告诉你')
  })

  journey('when it is settled WeChat is given it once, with what, when and the page, and nobody else in it', async () => {
    county.cloud.clock.set(county.cloud.clock.now() + profile.collectMinutes * MINUTE + MINUTE)
    await county.cloud.runTimer('settleWhistles')
    for (let n = 0; n < 2; n += 1) await county.cloud.runTimer('sendMessages')
    const rows = await carried()
    assert.equal(rows.length, 1)
    const [, to, templateId, page, words = ''] = rows[0] ?? []
    assert.deepEqual([to, templateId, page], [rider.openid, 'local-whistle-placed', `pages/whistle/index?id=${whistleId}`])
    assert.ok(words.includes(title.slice(0, 19)) && words.includes('轮到你了'), words)
  })

  journey('the yes is used up; on the page of messages he turns another one on, and off', async () => {
    await setTimeout(READ_ONCE_MS)
    await phone.open('roles/rider/messages/index')
    await phone.sees(`轮到你了：${title}`)
    await phone.tap('轮到你时，微信告诉你')
    await phone.sees('还会发 1 条')
    await phone.tap('轮到你时微信告诉你')
    await phone.sees('轮到你时，微信告诉你')
    assert.deepEqual(phone.host.errors, [])
    await phone.close()
  })
}
