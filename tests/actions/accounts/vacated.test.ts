import { vacated, vacateWithInvitation } from '#core/actions/accounts/vacated'
import type { Post } from '#core/store/records/accounts'
import { mapTx } from '../../support/map-tx'

const post: Post = {
  _id: 'po1', version: 3, role: 'grid', title: '网格员', unitId: 'rock', within: ['isle', 'rock'], holderId: 'ac1', createdAt: 1, heldSince: 2, wasHeld: true,
  invitation: { id: 'i1', expiresAt: 9 }, duty: null,
}

test('a vacated post is nobody\'s; who was invited to it may still come', () => {
  expect(vacated(post)).toEqual({ ...post, holderId: null, heldSince: null, version: 4 })
})

test('vacated with its invitation, nobody may come', async () => {
  const { tx, ids } = mapTx()
  await tx.add('invitations', { _id: 'i1', postId: 'po1', phoneId: null, expiresAt: 9, usedBy: null })
  await tx.add('posts', post)
  expect(await vacateWithInvitation(tx, post)).toEqual({ ...vacated(post), invitation: null })
  expect(ids()).toEqual(['posts/po1'])
  expect(await tx.get('posts', 'po1')).toEqual({ ...vacated(post), invitation: null })
})
