import { useEffect, useSyncExternalStore } from 'react'
import { onAppShow, onNetworkChange } from '@/platform/network'
import { photos } from '@/platform/photos'
import { storage } from '@/platform/storage'
import type { AnyAction } from '#types/core/action'
import { currentAccount } from './account'
import { callByName } from './call'
import { makeId } from './ids'
import { jobStore } from './job-store'
import { Outbox, type SentJob } from './outbox'
import { sendPhoto } from './send-photo'
import { uploadPhoto } from './upload'

/** The phone's outbox. */
export const outbox = new Outbox({
  store: jobStore(storage),
  account: currentAccount,
  sendPhoto: (photo, onProgress) => sendPhoto(photo, uploadPhoto, onProgress),
  sendCommand: ({ fn, action, commandId, input }) => callByName({ fn, action, commandId, input }),
  dropPhoto: (photoId) => photos.drop(photoId),
  now: Date.now,
  random: Math.random,
  makeId,
  wake(ms, awake) {
    const timer = setTimeout(awake, ms)
    return () => clearTimeout(timer)
  },
})

/** Keeps the outbox going while the app is open: on show, when the network changes, by its own pauses. */
export function useOutboxRunning() {
  useEffect(() => {
    const wake = () => { void outbox.wakeUp() }
    const stopShow = onAppShow(wake)
    const stopNetwork = onNetworkChange(wake)
    wake()
    return () => { stopShow(); stopNetwork() }
  }, [])
}

/** What waits, and how much of it needs the person. */
export function useOutbox() {
  const jobs = useSyncExternalStore(outbox.subscribe, outbox.jobs, outbox.jobs)
  return {
    jobs,
    needsYou: jobs.filter(({ state }) => state === 'stuck' || state === 'draft'),
    onItsWay: jobs.filter(({ state }) => state !== 'stuck' && state !== 'draft'),
  }
}

/** Hears when something of this action has arrived. */
export function useSent(action: AnyAction, heard: (sent: SentJob) => void) {
  useEffect(() => outbox.onSent((sent) => { if (sent.job.action === action.name) heard(sent) }), [action, heard])
}
