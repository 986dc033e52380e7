import * as fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { standingNames } from '../../../src/console/words/common.ts'
import { addDays, type CivilDate, civilDate } from '../../../src/law/time/civil-date.ts'
import { certificateInForce } from '../../console/cases.ts'
import { type OpenConsole, openConsole } from '../../console/visitor.ts'
import { rounds } from '../../support/rounds.ts'

const opened: OpenConsole[] = []

afterAll(() => {
  for (const { house } of opened) house.services.close()
})

const granted = civilDate('2026-04-20')

/** Acts as State systems report them, each from some day around the one it is entered on. */
const anyAct = fc.record({
  type: fc.constantFrom('suspended', 'reinstated', 'revoked'),
  afterDays: fc.integer({ min: 1, max: 40 }),
  effective: fc.integer({ min: -30, max: 30 }),
})

const anyDay = fc.integer({ min: -40, max: 2_000 }).map((days) => addDays(granted, days))

it('a certificate stands on its page, in the register and for its organization alike, on every day', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyAct, { maxLength: 6 }),
      fc.array(anyDay, { minLength: 12, maxLength: 12 }),
      async (acts, days) => {
        const merzim = await openConsole('2026-03-02T09:00:00+05:00')
        opened.push(merzim)
        const { house } = merzim
        const { organization, certificateId } = await certificateInForce(house, 'АК-1')
        let today: CivilDate = granted
        const moved: CivilDate[] = [granted]
        for (const { type, afterDays, effective } of acts) {
          today = addDays(today, afterDays)
          await house.passTimeUntil(`${today}T10:00:00+05:00`)
          const { headers } = await house.get(`/v1/cases/${certificateId}`)
          const effectiveOn = addDays(today, effective)
          const entry = { type: `certificate.${type}`, effectiveOn, data: { reason: 'x', document: 'y' } }
          // What may not follow is refused, and then says nothing about any day.
          await house.post(`/v1/cases/${certificateId}/docket`, 'system', entry, {
            'if-match': headers.get('etag') ?? '',
          })
          moved.push(effectiveOn)
        }
        for (const on of [...days, ...moved.flatMap((day) => [addDays(day, -1), day])]) {
          const standing = (await house.get(`/v1/organizations/${organization}/standing?area=L43.3.1&on=${on}`)).body
          const [line] = (await house.get(`/v1/registers/certificates?on=${on}`)).body.items
          const { html } = await merzim.ask(`/certificates/${certificateId}?on=${on}`)
          const shown = /class="standing standing-(\w+)"/.exec(html)?.[1] as keyof typeof standingNames
          expect([on, line?.status ?? 'none', line?.since ?? null]).toEqual([on, standing.status, standing.since])
          expect([on, shown]).toEqual([on, standing.status])
          expect(html).toContain(standingNames[shown].en)
        }
      },
    ),
    { numRuns: rounds({ quick: 6, long: 60 }) },
  )
})
