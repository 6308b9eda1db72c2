export interface Spoken {
  /** `main` is for browsers only. */
  role?: 'button' | 'heading' | 'img' | 'alert' | 'status' | 'dialog' | 'tab' | 'radio' | 'checkbox' | 'link' | 'list' | 'listitem' | 'progressbar' | 'main'
  label?: string
  isHidden?: boolean
  isChecked?: boolean
  isDisabled?: boolean
  /** Of a heading; browsers only. */
  level?: number
  /** Read out when it changes; browsers only. */
  isLive?: boolean
}
export type SpokenProps = Record<string, string>
