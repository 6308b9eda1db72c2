import { makeInvitationCode, normalInvitationCode } from '#core/actions/accounts/invitation-code'

test('a code has no letter that can be taken for a digit', () => {
  const codes = Array.from({ length: 256 }, (_, n) => makeInvitationCode(Uint8Array.from({ length: 8 }, (_, i) => n + i)))
  for (const code of codes) expect(code).toMatch(/^QF-[A-HJ-NP-Z2-9]{4}-[A-HJ-NP-Z2-9]{4}$/)
})

test('spaces, dashes and small letters do not matter, nor a missing QF', () => {
  for (const typed of ['qf-7h2k-9xmd', ' QF 7H2K 9XMD ', '7H2K9XMD', '7h2k-9xmd']) expect(normalInvitationCode(typed)).toBe('QF-7H2K-9XMD')
})
