import { connect, type Socket } from 'node:net'
import type { Bytes } from '../functions/documents/document-store.ts'
import type { Scanner, Verdict } from '../functions/documents/scanner.ts'

/** How long the scanner may be silent. */
const patienceMs = 60_000

/**
 * Asks ClamAV’s daemon on this machine, by its INSTREAM command: lengths and bytes in, one line out. It cannot tell
 * where it is away, silent, or refuses the size; that is an answer like the others.
 *
 * @param address `tcp://127.0.0.1:3310` or `unix:/run/clamav/clamd.ctl`
 */
export const clamdScanner = (address: string): Scanner => ({
  scan: async (bytes) => {
    const socket = connect(placeOf(address))
    try {
      return await ask(socket, bytes)
    } catch {
      return 'cannot-tell'
    } finally {
      socket.destroy()
      await bytes.cancel().catch(() => {})
    }
  },
})

const ask = async (socket: Socket, bytes: Bytes): Promise<Verdict> => {
  const answered = answerOf(socket)
  // The scanner may hang up while it is still being written to; whatever it said by then is awaited below.
  answered.catch(() => {})
  await write(socket, 'zINSTREAM\0')
  for await (const chunk of bytes as unknown as AsyncIterable<Uint8Array>) {
    await write(socket, lengthOf(chunk.length))
    await write(socket, chunk)
  }
  await write(socket, lengthOf(0))
  const answer = await answered
  if (/ FOUND\0?$/.test(answer)) return 'infected'
  return /^stream: OK\0?$/.test(answer) ? 'clean' : 'cannot-tell'
}

const answerOf = (socket: Socket): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = ''
    socket.setTimeout(patienceMs, () => reject(new Error('the scanner is silent')))
    socket.setEncoding('utf8').on('data', (text: string) => {
      answer += text
    })
    socket.once('end', () => resolve(answer))
    socket.once('error', reject)
  })

const write = (socket: Socket, piece: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    socket.write(piece, (fault) => (fault ? reject(fault) : resolve()))
  })

/** Four bytes, the highest first. */
const lengthOf = (count: number): Uint8Array => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(count)
  return length
}

const placeOf = (address: string): { path: string } | { host: string; port: number } => {
  if (address.startsWith('unix:')) return { path: address.slice('unix:'.length) }
  const { hostname, port } = new URL(address)
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) }
}

/** Whether an address names a scanner on this very machine: documents are not sent to another one unencrypted. */
export const isLocalScanner = (address: string): boolean =>
  /^unix:\/./.test(address) || /^tcp:\/\/(?:127\.0\.0\.1|localhost|\[::1\]):\d{1,5}$/.test(address)
