import { NoRoom } from '@/cloud/job-store'
import { RESEND_LIMIT_MS } from '@/cloud/job'
import { fileReport } from '#types/reports'
import { aPhone, down, memoryStorage, photo, refusedWith, type CommandAnswer } from './phone'

const input = { ...fileReport.example, photoIds: ['ph1'] }
const report = (more: object = {}) => ({ input, photos: [photo('ph1')], about: { title: '井盖路面' }, ...more })
const never = new Promise<CommandAnswer>(() => undefined)

test('a job is in storage before put returns, under a key of its own', () => {
  const phone = aPhone()
  phone.answer = () => never
  const job = phone.outbox.put(fileReport, report())
  expect([...phone.storage.entries.keys()]).toEqual([`outbox:rider:${job.id}`])
})

test('photos go first, then the command; then nothing is left on the phone', async () => {
  const phone = aPhone()
  const arrived: unknown[] = []
  phone.outbox.onSent(({ data }) => arrived.push(data))
  phone.outbox.put(fileReport, report())
  await phone.outbox.drain()
  expect(phone.photosSent).toEqual(['ph1:0'])
  expect(phone.sent).toHaveLength(1)
  expect(arrived).toEqual([{ id: 'r1' }])
  expect(phone.storage.entries.size).toBe(0)
  expect(phone.dropped).toEqual(['ph1'])
})

test('a draft stays until it is sent', async () => {
  const phone = aPhone()
  const { id } = phone.outbox.put(fileReport, report({ isDraft: true }))
  await phone.outbox.wakeUp()
  expect(phone.sent).toEqual([])
  expect(phone.outbox.jobs()[0]?.state).toBe('draft')
  phone.outbox.put(fileReport, report({ id }))
  await phone.outbox.drain()
  expect(phone.sent).toHaveLength(1)
})

test('killed in flight, the phone asks again with the same id and body', async () => {
  const phone = aPhone()
  phone.answer = () => never
  phone.outbox.put(fileReport, report())
  await new Promise((resolve) => { setTimeout(resolve, 5) })
  expect(phone.sent).toHaveLength(1)

  phone.restart()
  expect(phone.outbox.jobs()[0]?.state).toBe('unsure')
  phone.answer = () => ({ ok: true, data: {} })
  await phone.outbox.wakeUp()
  expect(phone.sent).toHaveLength(2)
  expect(phone.sent[1]).toEqual(phone.sent[0])
})

test('a body that may have arrived cannot be changed or thrown away', async () => {
  const phone = aPhone()
  phone.answer = () => down
  const { id } = phone.outbox.put(fileReport, report())
  await phone.outbox.drain()
  phone.outbox.put(fileReport, report({ id, input: { ...input, words: '改了' } }))
  expect(await phone.outbox.discard(id)).toBe(false)
  phone.answer = () => ({ ok: true, data: {} })
  await phone.outbox.wakeUp()
  expect(phone.sent.map((command) => command.input)).toEqual([input, input])
})

test('a server that is down while the phone says online is asked again, each time later', async () => {
  const phone = aPhone()
  phone.answer = () => down
  phone.outbox.put(fileReport, report())
  await phone.outbox.drain()
  const pauses: number[] = []
  for (let round = 0; round < 7; round += 1) {
    pauses.push(phone.sleeping?.ms ?? 0)
    await phone.sleep()
  }
  expect(pauses).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000])
  phone.answer = () => ({ ok: true, data: {} })
  await phone.sleep()
  expect(phone.outbox.jobs()).toEqual([])
  expect(new Set(phone.sent.map(({ commandId }) => commandId)).size).toBe(1)
})

test('the network coming back ends the waiting at once', async () => {
  const phone = aPhone()
  phone.answer = () => down
  phone.outbox.put(fileReport, report())
  await phone.outbox.drain()
  phone.answer = () => ({ ok: true, data: {} })
  await phone.outbox.wakeUp()
  expect(phone.outbox.jobs()).toEqual([])
})

test('a refusal waits for the person and reopens the body under a new id', async () => {
  const phone = aPhone()
  phone.answer = () => refusedWith('WORDS_NOT_ALLOWED')
  const { id } = phone.outbox.put(fileReport, report())
  await phone.outbox.drain()
  expect(phone.outbox.jobs()[0]).toMatchObject({ state: 'stuck', refusal: { code: 'WORDS_NOT_ALLOWED' } })
  await phone.outbox.wakeUp()
  expect(phone.sent).toHaveLength(1)

  phone.answer = () => ({ ok: true, data: {} })
  phone.outbox.put(fileReport, report({ id, input: { ...input, words: '雨箅子没了' } }))
  await phone.outbox.drain()
  expect(phone.sent[1]?.input).toMatchObject({ words: '雨箅子没了' })
  expect(phone.sent[1]?.commandId).not.toBe(phone.sent[0]?.commandId)
  expect(phone.photosSent).toEqual(['ph1:0'])
})

test('field errors wait for the person, each with its field', async () => {
  const phone = aPhone()
  phone.answer = () => ({ ok: false, fault: { kind: 'fields', fields: { words: 'TOO_LONG' } } })
  phone.outbox.put(fileReport, report())
  await phone.outbox.drain()
  expect(phone.outbox.jobs()[0]).toMatchObject({ state: 'stuck', fields: { words: 'TOO_LONG' } })
})

test('a stuck job holds what follows on its subject, and nothing else', async () => {
  const phone = aPhone()
  phone.answer = ({ about }) => (about.title === '一' ? refusedWith('MOVED_ON') : { ok: true, data: {} })
  phone.outbox.put(fileReport, report({ about: { title: '一' }, subject: 'r1', photos: [] }))
  phone.outbox.put(fileReport, report({ about: { title: '二' }, subject: 'r1', photos: [] }))
  phone.outbox.put(fileReport, report({ about: { title: '三' }, subject: 'r2', photos: [] }))
  await phone.outbox.drain()
  expect(phone.outbox.jobs().map(({ about, state }) => `${about.title} ${state}`)).toEqual(['一 stuck', '二 waiting'])
})

test('putting and waking at the same time sends once', async () => {
  const phone = aPhone()
  phone.outbox.put(fileReport, report())
  await Promise.all([phone.outbox.wakeUp(), phone.outbox.drain(), phone.outbox.wakeUp()])
  expect(phone.sent).toHaveLength(1)
})

test('a photo that is there is not sent again when the next one fails', async () => {
  const phone = aPhone()
  phone.answerPhoto = ({ photoId }) => (photoId === 'ph2' ? down : { ok: true })
  phone.outbox.put(fileReport, report({ photos: [photo('ph1'), photo('ph2')] }))
  await phone.outbox.drain()
  expect(phone.sent).toEqual([])
  phone.restart()
  phone.answerPhoto = () => ({ ok: true })
  await phone.outbox.wakeUp()
  expect(phone.photosSent).toEqual(['ph1:0', 'ph2:0', 'ph2:0'])
  expect(phone.sent).toHaveLength(1)
})

test('a photo whose bytes never came is uploaded again in a new round', async () => {
  const phone = aPhone()
  phone.answerPhoto = ({ round = 0 }) => (round === 0 ? refusedWith('NOT_UPLOADED') : { ok: true })
  phone.outbox.put(fileReport, report())
  await phone.outbox.drain()
  await phone.sleep()
  expect(phone.photosSent).toEqual(['ph1:0', 'ph1:1'])
  expect(phone.outbox.jobs()).toEqual([])
})

test('what is no photo waits for another one', async () => {
  const phone = aPhone()
  phone.answerPhoto = () => refusedWith('NOT_A_PHOTO')
  phone.outbox.put(fileReport, report())
  await phone.outbox.drain()
  expect(phone.outbox.jobs()[0]).toMatchObject({ state: 'stuck', refusal: { code: 'NOT_A_PHOTO' } })
})

test('a rate limit is waited out, not before the server\'s time', async () => {
  const phone = aPhone()
  phone.answer = () => refusedWith('TOO_MANY', phone.now + 90_000)
  phone.outbox.put(fileReport, report({ photos: [] }))
  await phone.outbox.drain()
  expect(phone.sleeping?.ms).toBe(90_000)
  expect(phone.outbox.jobs()[0]?.state).toBe('unsure')
})

test('the outbox belongs to the account: another one neither sees nor sends it', async () => {
  const phone = aPhone()
  phone.answer = () => down
  phone.outbox.put(fileReport, report())
  await phone.outbox.drain()
  phone.account = 'other'
  await phone.outbox.wakeUp()
  expect(phone.outbox.jobs()).toEqual([])
  expect(phone.sent).toHaveLength(1)
  phone.account = 'rider'
  await phone.outbox.wakeUp()
  expect(phone.outbox.jobs()).toHaveLength(1)
})

test('what was taken before the phone knew whose it is goes with the first account', async () => {
  const phone = aPhone()
  phone.account = ''
  phone.answer = () => refusedWith('SIGN_IN')
  const { id } = phone.outbox.put(fileReport, report({ photos: [] }))
  await phone.outbox.drain()
  phone.account = 'rider'
  phone.answer = () => ({ ok: true, data: {} })
  await phone.outbox.wakeUp()
  expect(phone.outbox.jobs()[0]?.account).toBe('rider')
  await phone.outbox.retry(id)
  expect(phone.storage.entries.size).toBe(0)
})

test('what may have arrived is not sent again after sixty days', async () => {
  const phone = aPhone()
  phone.answer = () => down
  phone.outbox.put(fileReport, report({ photos: [] }))
  await phone.outbox.drain()
  phone.now += RESEND_LIMIT_MS + 1
  await phone.outbox.wakeUp()
  expect(phone.sent).toHaveLength(1)
  expect(phone.outbox.jobs()[0]?.state).toBe('stuck')
})

test('a phone without room says so instead of losing the job', () => {
  const phone = aPhone(memoryStorage(0))
  expect(() => phone.outbox.put(fileReport, report())).toThrow(NoRoom)
})

test('throwing a draft away takes its pictures with it', async () => {
  const phone = aPhone()
  const { id } = phone.outbox.put(fileReport, report({ isDraft: true }))
  expect(await phone.outbox.discard(id)).toBe(true)
  expect(phone.dropped).toEqual(['ph1'])
  expect(phone.storage.entries.size).toBe(0)
})

test('when the account ends all of it goes with its pictures, also what may have arrived, and nothing comes back', async () => {
  const phone = aPhone()
  let answer = (_: CommandAnswer): void => undefined
  phone.answer = () => new Promise<CommandAnswer>((resolve) => { answer = resolve })
  phone.outbox.put(fileReport, report())
  phone.outbox.put(fileReport, report({ photos: [photo('ph2')], isDraft: true }))
  await new Promise((resolve) => { setTimeout(resolve, 5) })
  expect(phone.outbox.jobs()).toHaveLength(2)

  await phone.outbox.empty()
  expect(phone.outbox.jobs()).toEqual([])
  expect(phone.dropped.sort()).toEqual(['ph1', 'ph2'])
  answer(down)
  await phone.outbox.drain()
  expect(phone.storage.entries.size).toBe(0)
})
