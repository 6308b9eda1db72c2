import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inRoot } from '../../scripts/lib/root'
import { journey } from './runner'
import type { Phone, Phones } from './phones'
import type { ToldCounty } from './told-county'

const picture = inRoot('seed', 'story', 'assets', 'drain-before.jpg')

/** 停稳再拍 stands before the first picture only. */
async function passWarning(phone: Phone): Promise<void> {
  const ready = phone.page.getByRole('button', { name: /停好了/ })
  if (await ready.waitFor({ timeout: 3_000 }).then(() => true, () => false)) await ready.click()
}

/** What goes wrong on a street: no signal, a server that is away, a lost reply, a file that is no picture. */
export function faults(county: ToldCounty, phones: Phones): void {
  const { cast, profile } = county
  const label = profile.reportCategories[0]?.label ?? ''
  const personaId = cast.people.rider.id

  /** The rider's reports as the server has them. */
  async function stored(): Promise<number> {
    const response = await fetch(`${county.cloud.url}/api/reports`, {
      method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${county.cloud.signIn(personaId)}` },
      body: JSON.stringify({ action: 'listMyReports', input: { limit: 50 } }),
    })
    const reply = (await response.json()) as { data: { rows: unknown[] } }
    return reply.data.rows.length
  }

  /** The camera opens by itself, the first time after the word of warning. */
  async function choose(phone: Phone, file: string): Promise<void> {
    const [chooser] = await Promise.all([phone.page.waitForEvent('filechooser'), phone.tap('再拍一张').then(() => passWarning(phone))])
    await chooser.setFiles(file)
  }

  /** Photographs and fills in; the sending is the journey's own. */
  async function prepared(): Promise<Phone> {
    const phone = await phones.of(personaId)
    await phone.open('pages/outbox/index')
    await choose(phone, picture)
    await phone.tap(label)
    return phone
  }

  const untilStored = async (count: number): Promise<void> => {
    for (let turn = 0; turn < 120 && (await stored()) < count; turn++) await new Promise((resolve) => setTimeout(resolve, 500))
    assert.equal(await stored(), count)
  }

  journey('without signal a report is kept and says so; when the signal is back it sends itself, once', async () => {
    const before = await stored()
    const phone = await prepared()
    await phone.page.context().setOffline(true)
    await phone.tap('报上去')
    await phone.sees(/件在手机里/)
    assert.equal(await stored(), before)
    await phone.page.context().setOffline(false)
    await untilStored(before + 1)
    await phone.sees('都发出去了')
  })

  journey('a server that is away while the phone says online costs nothing: the report sends itself when it is back, once', async () => {
    const before = await stored()
    const phone = await prepared()
    const back = county.restart(5_000)
    await phone.tap('报上去')
    await phone.sees(/件在手机里/)
    await back
    await untilStored(before + 1)
    await phone.sees('都发出去了')
  })

  journey('a server that stops in the middle of a submit loses and doubles nothing', async () => {
    const before = await stored()
    const phone = await prepared()
    await phone.tap('报上去')
    await county.restart(500)
    await untilStored(before + 1)
    await phone.sees('都发出去了')
    assert.equal(await stored(), before + 1)
  })

  journey('a reply that is lost on the way is asked for again and the report exists once', async () => {
    const before = await stored()
    const phone = await prepared()
    let lost = 0
    await phone.page.route('**/api/reports', async (route) => {
      if (lost > 0 || !(route.request().postData() ?? '').includes('"fileReport"')) return route.continue()
      lost += 1
      await route.fetch()
      return route.abort('connectionreset')
    })
    await phone.tap('报上去')
    await untilStored(before + 1)
    await phone.sees('都发出去了')
    await phone.page.unroute('**/api/reports')
    assert.equal(lost, 1)
    assert.equal(await stored(), before + 1)
  })

  journey('a file that is no picture gets one clear line', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'no-picture-')), 'photo.jpg')
    writeFileSync(file, 'this is text, whatever its name says')
    const phone = await phones.of(personaId)
    await phone.open('pages/outbox/index')
    await choose(phone, file)
    await phone.sees(/不是照片/)
  })

  journey('a closed app keeps what was not sent', async () => {
    const before = await stored()
    const phone = await prepared()
    await phone.page.context().setOffline(true)
    await phone.tap('报上去')
    await phone.sees(/件在手机里/)
    await phone.page.goto('about:blank')
    await phone.page.context().setOffline(false)
    assert.equal(await stored(), before)
    await phone.open('pages/outbox/index')
    await untilStored(before + 1)
  })
}
