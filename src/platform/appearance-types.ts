export interface Appearance {
  scale: 'normal' | 'large'
  /** auto follows the system. */
  theme: 'auto' | 'light' | 'dark'
}
