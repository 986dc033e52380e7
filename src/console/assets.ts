import type { Hono } from 'hono'
import type { Env } from '../functions/http/services.ts'
import { style } from './style/style.ts'

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect x="2.5" y="4.5" width="19" height="17" rx="3" fill="#fff" stroke="#0c5c68" stroke-width="2"/><path d="M7 2v5M17 2v5M2.5 10h19" stroke="#0c5c68" stroke-width="2"/><circle cx="15.5" cy="15.5" r="2.8" fill="#0c5c68"/></svg>'

/** Names a text by what it holds (FNV-1a, 32 bits): another content gets another address, so it may be kept for ever. */
const fingerprint = (text: string): string => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return (hash >>> 0).toString(16).padStart(8, '0')
}

const assets = [
  { address: `/assets/merzim.${fingerprint(style)}.css`, type: 'text/css; charset=utf-8', content: style },
  { address: `/assets/merzim.${fingerprint(icon)}.svg`, type: 'image/svg+xml', content: icon },
] as const

export const styleAddress = assets[0].address
export const iconAddress = assets[1].address

/** The style sheet and the icon, each under the hash of its content. */
export const assetRoutes = (app: Hono<Env>): void => {
  for (const { address, type, content } of assets) {
    const etag = `"${fingerprint(content)}"`
    app.get(address, (c) => {
      c.header('etag', etag)
      c.header('cache-control', 'public, max-age=31536000, immutable')
      if (c.req.header('if-none-match') === etag) return c.body(null, 304)
      return c.body(content, 200, { 'content-type': type })
    })
  }
}
