import type { PrintedLine } from '../functions/host'
import type { TimerState } from '../functions/timers'

export interface ConsoleView {
  envId: string
  version: string
  profile: string
  now: number
  isMoved: boolean
  collections: Array<{ name: string; count: number; indexes: string[] }>
  functions: Array<{ name: string; isHttp: boolean; timeoutMs: number }>
  timers: TimerState[]
  lines: readonly PrintedLine[]
  outgoing: string[]
  texts: ReadonlyArray<{ at: number; phone: string; digits: string }>
  wxCalls: ReadonlyArray<{ at: number; apiName: string; requestData: string }>
}

/** The one page that shows what is inside the local cloud. */
export function consolePage(view: ConsoleView): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>本地云 · ${escape(view.envId)}</title>
<style>body{font:15px/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1d2a33}
h2{font-size:1.05rem;margin:1.6rem 0 .4rem}table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.2rem .6rem;border-bottom:1px solid #dde3e7;vertical-align:top}
pre{background:#f4f6f7;padding:.8rem;overflow:auto;white-space:pre-wrap;word-break:break-all}</style>
<h1>本地云</h1>
<p>环境 ${escape(view.envId)} · 版本 ${escape(view.version || '未标明')} · 配置 ${escape(view.profile || '无')}<br>
时钟 ${time(view.now)}${view.isMoved ? '(已拨动)' : ''}</p>
${table('集合', ['名称', '文档数', '索引'], view.collections.map(({ name, count, indexes }) => [name, String(count), indexes.join('、')]))}
${table('函数', ['名称', '可从网关调用', '超时'], view.functions.map(({ name, isHttp, timeoutMs }) => [name, isHttp ? '是' : '否', `${timeoutMs / 1_000} 秒`]))}
${table('定时器', ['名称', '函数', '周期', '下次'], view.timers.map(({ name, function: owner, cron, nextAt }) => [name, owner, cron, nextAt === null ? '无' : time(nextAt)]))}
${table('发出的短信', ['时间', '手机号', '验证码'], [...view.texts].reverse().map(({ at, phone, digits }) => [time(at), phone, digits]))}
${table('发出的微信消息', ['时间', '给谁', '模板', '打开', '内容'], sentMessages(view))}
${lines('消息', view.outgoing)}
${lines('微信接口调用(仅记录)', view.wxCalls.map(({ at, apiName, requestData }) => `${time(at)} ${apiName} ${requestData}`))}
${lines('函数日志', view.lines.map(({ at, function: owner, line }) => `${time(at)} [${owner}] ${line}`))}
</html>`
}

function table(title: string, heads: string[], rows: string[][]): string {
  const cells = (tag: string, row: string[]): string => `<tr>${row.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`
  const body = rows.length === 0 ? '<p>暂无</p>' : `<table>${cells('th', heads)}${rows.map((row) => cells('td', row)).join('')}</table>`
  return `<h2>${title}</h2>${body}`
}

const SEND = 'subscribeMessage.send'

/** What functions gave WeChat to carry, the latest first. */
function sentMessages({ wxCalls }: ConsoleView): string[][] {
  return wxCalls.filter(({ apiName }) => apiName === SEND).reverse().map(({ at, requestData }) => {
    const { touser = '', template_id: template = '', page = '', data = {} } = JSON.parse(requestData) as { touser?: string; template_id?: string; page?: string; data?: Record<string, { value?: unknown }> }
    return [time(at), touser, template, page, Object.values(data).map(({ value }) => String(value)).join(' · ')]
  })
}

function lines(title: string, texts: readonly string[]): string {
  return `<h2>${title}</h2>${texts.length === 0 ? '<p>暂无</p>' : `<pre>${escape(texts.join('\n'))}</pre>`}`
}

function time(at: number): string {
  return new Date(at).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai', hour12: false })
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`)
}
