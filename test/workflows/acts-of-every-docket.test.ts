import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { languages } from '../../src/language/says.ts'
import { civilDate } from '../../src/law/time/civil-date.ts'
import { instant } from '../../src/law/time/instant.ts'
import { actOf, advance, initialPosition, mayFollow, statesOf } from '../../src/workflows/docket.ts'
import { actsOfEveryDocket } from '../../src/workflows/procedure/own-acts.ts'
import { merzim } from '../../src/workflows/procedure/roles.ts'
import { proposedBy } from '../../src/workflows/procedure/second-person.ts'
import { procedures } from '../../src/workflows/procedures.ts'

const recomputed = {
  seq: 2,
  type: 'deadline.recomputed',
  data: { provision: 'X-O105.4', from: '2026-09-03', to: '2026-09-02' },
  effectiveOn: civilDate('2026-08-12'),
  recordedAt: instant('2026-08-12T09:00:00+05:00'),
  recordedBy: merzim,
}

describe.each(procedures.map((procedure) => [procedure.id, procedure] as const))('A docket of %s', (_, procedure) => {
  it.each(statesOf(procedure))('takes a recomputed term in %s, and the case stands where it stood', (state) => {
    const position = { standing: { state, context: { filedOn: '2026-08-12' } }, ahead: [], movedOn: null }
    expect(advance(procedure, position, recomputed)).toEqual(position)
  })

  it('cannot begin with it, and offers it to nobody', () => {
    expect(advance(procedure, initialPosition(procedure), recomputed)).toBeUndefined()
    expect(actOf(procedure, 'deadline.recomputed')?.roles).toEqual([])
    for (const state of statesOf(procedure)) expect(mayFollow(procedure, state)).not.toContain('deadline.recomputed')
  })
})

describe.each(Object.entries(actsOfEveryDocket))('Of every docket, %s', (type, act) => {
  it('is said in three languages, with what a person fills in', () => {
    const schema = z.toJSONSchema(act.data, { io: 'input' }) as { properties?: Record<string, { label?: object }> }
    const labels = act.roles.length === 0 ? [] : Object.values(schema.properties ?? {}).map(({ label }) => label)
    for (const says of [act.says, act.entered ?? act.says, ...labels]) {
      expect(Object.keys(says ?? {}).toSorted()).toEqual(languages.toSorted())
    }
  })

  it('is entered by Merzim alone, or takes two persons', () => {
    const whoMay = { merzim: [], proposes: ['officer'], decides: ['head'] }
    const kind = proposedBy(type) ? 'proposes' : act.secondPerson ? 'decides' : 'merzim'
    expect(act.roles).toEqual(whoMay[kind])
  })

  it('is no act of any procedure', () => {
    for (const procedure of procedures) expect(Object.keys(procedure.acts)).not.toContain(type)
  })
})
