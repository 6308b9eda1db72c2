import type { FeedbackStatus, MyFeedback } from '#types/feedback'
import type { StateTone } from '@/components/state-word'
import { feedback as words } from '@/copy/voice'

export const feedbackTones: Record<FeedbackStatus, StateTone> = { open: 'soon', answered: 'ok', withdrawn: 'idle' }

/** Who says what; without words it was read. */
export const answerLine = ({ words: said, by }: NonNullable<MyFeedback['answer']>) => words.said(by, said ?? words.read)
