// The package brings no types; these are of the part used here.
declare module 'autocannon' {
  namespace autocannon {
    interface Request {
      readonly method?: 'POST' | 'GET'
      readonly path?: string
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string
      setupRequest?(request: Request): Request
      onResponse?(status: number, body: string, context: object, headers: Readonly<Record<string, string>>): void
    }

    interface Client {
      setRequests(requests: readonly Request[]): void
      on(event: 'response', listener: (status: number, bytes: number, milliseconds: number) => void): void
    }

    interface Options {
      readonly url: string
      readonly connections: number
      /** Seconds. */
      readonly duration: number
      setupClient(client: Client): void
    }

    interface Result {
      readonly '2xx': number
      readonly errors: number
      /** Seconds. */
      readonly duration: number
    }
  }

  function autocannon(options: autocannon.Options): Promise<autocannon.Result>
  export = autocannon
}
