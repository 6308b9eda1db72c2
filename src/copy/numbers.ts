/** 12,000. */
export const grouped = (points: number) => String(points).replace(/\B(?=(\d{3})+$)/g, ',')
