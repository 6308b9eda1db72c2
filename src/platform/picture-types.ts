export interface PictureProps {
  src: string
  className?: string
  /** What it shows, for who cannot see it; empty when the words beside it say so. */
  label?: string
}
