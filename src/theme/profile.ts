/** The county this build is for. The build points `@/theme/profile` at its own face; here, and in tests, it is gaoqing's. */
export { face } from '#profiles/gaoqing/face'
