import type { ReportRow as Report, ReportStatus } from '#types/reports'
import { ListRow } from '@/components/list-row'
import type { StateTone } from '@/components/state-word'
import { reportStatusWords } from '@/copy/states'
import { dayAndTime } from '@/copy/times'
import type { IconName } from '@/theme/icons'

const tones: Record<ReportStatus, StateTone> = {
  'to-triage': 'idle', accepted: 'ok', dispatched: 'ok', resolved: 'soon', confirmed: 'ok',
  adopted: 'ok', unfounded: 'idle', 'not-ours': 'idle', withdrawn: 'idle',
}
const shapes: Partial<Record<ReportStatus, IconName>> = { resolved: 'ask', withdrawn: 'undo', unfounded: 'search', 'not-ours': 'share' }

/** One of mine that the server has. */
export function ReportRow({ report, now, onPress }: { report: Report; now: number; onPress: () => void }) {
  const { categoryLabel, placeName, filedAt, status, thumbUrl, icon } = report
  const key = thumbUrl ? { photo: thumbUrl } : { icon }
  return (
    <ListRow
      {...key}
      title={categoryLabel}
      note={[placeName, dayAndTime(filedAt, now)]}
      state={{ tone: tones[status], icon: shapes[status], word: reportStatusWords[status] }}
      onPress={onPress}
    />
  )
}
