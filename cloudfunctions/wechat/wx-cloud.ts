/** wx-server-sdk in the name of this environment. Its `openapi` answers every name, `then` too: it is never to be awaited itself. */
export async function wxCloud() {
  const { default: cloud } = await import('wx-server-sdk')
  cloud.init({ env: process.env['TCB_ENV'] })
  return cloud
}
