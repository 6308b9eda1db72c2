import type { ConsentKind, ConsentView } from '#types/consents'
import { ListRow } from '@/components/list-row'
import { consents as words, consentStatusWords, consentWords } from '@/copy/consents'
import { dayAndTime } from '@/copy/times'
import type { IconName } from '@/theme/icons'

const ICONS: Record<ConsentKind, IconName> = { participation: 'people', messages: 'inbox' }

/** How it stands: agreed, taken back, never asked, or to words that have changed since. */
export function standing({ isInForce, history: [latest] }: ConsentView): { tone: 'ok' | 'idle' | 'soon'; word: string } {
  if (isInForce) return { tone: 'ok', word: words.inForce }
  return latest?.status === 'given' ? { tone: 'soon', word: words.changed } : { tone: 'idle', word: words.notInForce }
}

/** Each consent by itself, with when he last said something about it. */
export function ConsentList({ rows, now, onOpen }: { rows: readonly ConsentView[]; now: number; onOpen: (row: ConsentView) => void }) {
  return (
    <>
      {rows.map((row) => {
        const [latest] = row.history
        return (
          <ListRow
            key={row.kind}
            icon={ICONS[row.kind]}
            title={consentWords[row.kind].title}
            note={latest ? [`${dayAndTime(latest.at, now)} ${consentStatusWords[latest.status]}`, words.version(latest.textVersion)] : [words.never]}
            state={standing(row)}
            onPress={() => onOpen(row)}
          />
        )
      })}
    </>
  )
}
