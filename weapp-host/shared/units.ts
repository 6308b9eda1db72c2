/**
 * WXSS lengths and insets that a desktop browser lacks, written over variables the host sets:
 * `rpx` (750 to the screen's width), `vh` (of the web view, which the bars make lower than the screen) and the safe area.
 */
export function browserValue(value: string): string {
  return value
    .replace(/(-?\d*\.?\d+)rpx\b/g, 'calc($1 * var(--rpx))')
    .replace(/(-?\d*\.?\d+)vh\b/g, 'calc($1 * var(--vh))')
    .replace(/(?:env|constant)\(\s*safe-area-inset-(top|right|bottom|left)\s*(?:,[^)]*)?\)/g, 'var(--safe-$1)')
}
