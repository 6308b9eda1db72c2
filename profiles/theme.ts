/** A colour as a browser and WXSS read it. */
export type Colour = `#${string}`

/**
 * What a county may recolour. Everything else (ink, lines, amber for "soon") is the same everywhere.
 * Text on its ground must keep 4.5:1, an act and what is read outdoors 7:1; tests/profiles checks each pair.
 */
export interface CountyColours {
  /** The block that states a fact; white text stands on it. */
  accent: Colour
  onAccentSoft: Colour
  accentLine: Colour
  /** Accent as text and icon on the page's surface. */
  accentInk: Colour
  accentTint: Colour
  /** The one thing to do. */
  act: Colour
  onAct: Colour
  actDown: Colour
  ok: Colour
  okTint: Colour
  late: Colour
  lateTint: Colour
  onLate: Colour
}

/** Sign: the header is the accent block. Plate: a white header that carries an accent plate (for loud accents). */
export type HeaderStyle = 'sign' | 'plate'

export interface CountyTheme {
  header: HeaderStyle
  light: CountyColours
  dark: CountyColours
}
