import { fileReport } from '#types/reports'
import { outbox } from '@/cloud/use-outbox'
import { reports } from '@/copy/reports'
import { inputOf, type ReportDraft } from './draft'

/** Into the outbox, before anything else happens to it; throws NoRoom. */
export function keepDraft({ id, draft, label, isDraft }: { id: string; draft: ReportDraft; label?: string; isDraft: boolean }) {
  outbox.put(fileReport, {
    id, isDraft, input: inputOf(draft), photos: [draft.photo],
    about: { title: label ?? reports.unnamed, note: draft.placeName, draft },
  })
}
