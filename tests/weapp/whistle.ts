import assert from 'node:assert/strict'
import { inRoot } from '../../scripts/lib/root'
import { journey } from '../journeys/runner'
import type { ToldCounty } from '../journeys/told-county'
import { openMiniPhone, type MiniPhone } from './mini-phones'

/** The main path on the built mini-program: a whistle is blown, a stranger opens its card, joins, answers, is scanned in, works, is confirmed and paid. */
export function whistle(county: ToldCounty): void {
  const { newcomer: rider, grid, keeper } = county.cast.people
  const template = county.profile.whistleTemplates.find(({ id }) => id === county.cast.noon.whistle.templateId)
  const phones: Record<string, MiniPhone> = {}
  let card = ''
  const phoneOf = async (id: string): Promise<MiniPhone> => (phones[id] ??= await openMiniPhone(county, id))

  journey('a whistle is blown from a template', async () => {
    const phone = await phoneOf(grid.id)
    await phone.open('roles/grid/inbox/index')
    await phone.tap('吹哨')
    await phone.tap((template?.title ?? '').split(/[ ·]+/)[0] ?? '')
    await phone.type('input', '北门岗亭')
    await phone.tap('吹哨，要')
    await phone.sees('转到群里')
    card = `pages/whistle/index?id=${(await phone.query()).id}`
  })

  journey('somebody nobody knows opens its card in a group chat, and three taps later he has joined', async () => {
    const phone = await phoneOf(rider.id)
    await phone.open(card)
    await phone.sees('北门岗亭')
    assert.ok(!(await phone.words()).includes(grid.name))
    await phone.tap('我能去，先成为小哥')
    await phone.tap('我是骑手')
    await phone.tap('，我能去')
    await phone.sees('现在就去')
  })

  journey('he answers, and shows his code', async () => {
    const phone = await phoneOf(rider.id)
    await phone.tap('现在就去')
    await phone.tap('亮码')
    await phone.sees('给网格员扫')
  })

  journey('the grid worker scans him in', async () => {
    const digits = /(\d{4}) (\d{4})/.exec(await (await phoneOf(rider.id)).words())
    assert.ok(digits)
    const phone = await phoneOf(grid.id)
    phone.host.pushScan(`${digits[1]}${digits[2]}`)
    // The camera opens by itself.
    await phone.tap('扫码签到')
    await phone.sees('到了')
  })

  journey('the rider hands in what he did', async () => {
    const phone = await phoneOf(rider.id)
    phone.host.pushMedia(inRoot('seed', 'story', 'assets', 'cones.jpg'))
    await phone.open('pages/home/index')
    await phone.tap('北门岗亭')
    await phone.type('textarea', '锥桶放好了')
    await phone.tap('拍一张')
    await phone.tap('交上去')
    await phone.sees('另一位社区同事')
  })

  journey('a second person confirms, and the points are there', async () => {
    const second = await phoneOf(keeper.id)
    await second.open('roles/grid/inbox/index')
    await second.tap('北门岗亭')
    await second.tap('核验')
    await second.tap('核验，给')
    await second.sees('核验好了')
    const phone = await phoneOf(rider.id)
    await phone.open('pages/points/index')
    await phone.sees(`+${template?.pointsEach ?? 0}`)
  })

  journey('no phone complained on the way, and no page sent too much at once', async () => {
    for (const [id, phone] of Object.entries(phones)) {
      assert.deepEqual(phone.host.errors, [], id)
      const { largestSetDataBytes, setDataCalls, nodes } = phone.host.meters()
      console.log(`        ${id}: ${setDataCalls} setData calls, the largest ${largestSetDataBytes} B, ${nodes} nodes on top`)
      assert.ok(largestSetDataBytes < 256 * 1024)
      await phone.close()
    }
  })
}
