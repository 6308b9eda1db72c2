/** An SVG text as what a style takes for an image: no canvas, no file. */
export const svgImage = (svg: string): string => `url("data:image/svg+xml,${svg.replace(/[%#<>]/g, encodeURIComponent)}")`
