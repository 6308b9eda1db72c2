import { arrivalFault, confirmFault, listFault, submitFault } from '#domain/whistles/working'

test('only who holds a place is scanned in', () => {
  expect(arrivalFault('open', 'placed')).toBeNull()
  for (const status of [null, 'waiting', 'left', 'absent'] as const) expect(arrivalFault('open', status)).toBe('NOT_PLACED')
})

test('a rider is scanned in once, and never at a closed whistle', () => {
  for (const status of ['arrived', 'submitted', 'confirmed'] as const) expect(arrivalFault('open', status)).toBe('ALREADY_ARRIVED')
  expect(arrivalFault('closed', 'placed')).toBe('WHISTLE_CLOSED')
})

test('who holds a place is ticked off the list as he would be scanned, and never by himself', () => {
  const coming = { accountId: 'rider', status: 'placed' } as const
  expect(listFault('open', coming, 'grid')).toBeNull()
  expect(listFault('open', coming, 'rider')).toBe('OWN_ARRIVAL')
  expect(listFault('open', null, 'grid')).toBe('NOT_PLACED')
  expect(listFault('open', { ...coming, status: 'waiting' }, 'grid')).toBe('NOT_PLACED')
  expect(listFault('open', { ...coming, status: 'arrived' }, 'grid')).toBe('ALREADY_ARRIVED')
  expect(listFault('closed', coming, 'grid')).toBe('WHISTLE_CLOSED')
})

test('work is handed in once, after the scan', () => {
  expect(submitFault('open', 'arrived')).toBeNull()
  for (const status of [null, 'waiting', 'placed', 'left', 'absent'] as const) expect(submitFault('open', status)).toBe('NOT_ARRIVED')
  for (const status of ['submitted', 'confirmed'] as const) expect(submitFault('open', status)).toBe('ALREADY_SUBMITTED')
  expect(submitFault('closed', 'placed')).toBe('WHISTLE_CLOSED')
})

const work = { accountId: 'rider', status: 'submitted', scannedBy: 'scanner' } as const

test('a third person confirms what was handed in', () => {
  expect(confirmFault('open', work, 'second')).toBeNull()
})

test('neither the scanner nor the rider himself can confirm', () => {
  expect(confirmFault('open', work, 'scanner')).toBe('SAME_PERSON')
  expect(confirmFault('open', work, 'rider')).toBe('SAME_PERSON')
})

test('what was not handed in, or was confirmed before, cannot be confirmed', () => {
  expect(confirmFault('open', null, 'second')).toBe('NOT_SUBMITTED')
  for (const status of ['waiting', 'placed', 'arrived', 'left', 'absent'] as const) expect(confirmFault('open', { ...work, status }, 'second')).toBe('NOT_SUBMITTED')
  expect(confirmFault('open', { ...work, status: 'confirmed' }, 'second')).toBe('ALREADY_CONFIRMED')
  expect(confirmFault('closed', work, 'second')).toBe('WHISTLE_CLOSED')
})

test('what was handed back is over: nobody arrives, hands in or confirms', () => {
  expect([arrivalFault('unanswered', 'placed'), submitFault('unanswered', 'arrived'), confirmFault('unanswered', { accountId: 'a', status: 'submitted', scannedBy: 'b' }, 'c')])
    .toEqual(['WHISTLE_CLOSED', 'WHISTLE_CLOSED', 'WHISTLE_CLOSED'])
})
