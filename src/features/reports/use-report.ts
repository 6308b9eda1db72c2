import { useCallback, useEffect, useRef, useState } from 'react'
import type { Fix } from '@/platform/location-types'
import { photos } from '@/platform/photos'
import { PhotoFault } from '@/platform/photos-types'
import { makeId } from '@/cloud/ids'
import { NoRoom } from '@/cloud/job-store'
import { outbox } from '@/cloud/use-outbox'
import { draftFrom, isComplete, type ReportDraft } from './draft'
import { keepDraft } from './keep-draft'

const openDraft = (id: string) => draftFrom(outbox.jobs().find((job) => job.id === id)?.about.draft)

/**
 * One report from the shutter to the outbox. Every change is stored at once as a draft, so that nothing is lost when
 * the phone rings or dies. `labelOf` names a category for the list.
 */
export function useReport({ draftId, fix, labelOf }: { draftId?: string; fix: Fix | null; labelOf: (categoryId: string) => string | undefined }) {
  const [id] = useState(() => draftId || makeId('job'))
  const [draft, setDraft] = useState<ReportDraft | null>(() => (draftId ? openDraft(draftId) : null))
  const [fault, setFault] = useState<PhotoFault['code']>()
  /** Sent or thrown away: what the phone learns afterwards, such as a place's name, must not bring the draft back. */
  const isOver = useRef(false)

  const keep = useCallback((next: ReportDraft, isDraft: boolean) => {
    try {
      keepDraft({ id, draft: next, label: next.categoryId && labelOf(next.categoryId), isDraft })
      return true
    } catch (thrown) {
      if (!(thrown instanceof NoRoom)) throw thrown
      setFault('NO_ROOM')
      return false
    }
  }, [id, labelOf])

  const change = useCallback((part: Partial<ReportDraft>) => {
    if (!draft || isOver.current) return
    const next = { ...draft, ...part }
    setDraft(next)
    keep(next, true)
  }, [draft, keep])

  const take = async (source: 'camera' | 'album') => {
    try {
      const taken = await photos.take(source)
      if (!taken) return
      const { url: _url, ...photo } = taken
      if (isOver.current) return void photos.drop(photo.photoId)
      if (draft) void photos.drop(draft.photo.photoId)
      const next = { ...draft, photo }
      setFault(undefined)
      setDraft(next)
      keep(next, true)
    } catch (thrown) {
      if (!(thrown instanceof PhotoFault)) throw thrown
      setFault(thrown.code)
    }
  }

  // Where it was taken, not where the draft is opened again.
  useEffect(() => {
    if (!draftId && draft && !draft.place && fix) change(fix)
  }, [draftId, draft, fix, change])

  return {
    draft, fault, take, change,
    isReady: draft !== null && isComplete(draft),
    send: () => {
      isOver.current = draft !== null && isComplete(draft) && keep(draft, false)
      return isOver.current
    },
    discard: () => {
      isOver.current = true
      return outbox.discard(id)
    },
  }
}
