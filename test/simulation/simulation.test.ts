import { randomInt } from 'node:crypto'
import { expect, it } from 'vitest'
import { openHouse } from '../support/builders-house.ts'
import { isLong, rounds } from '../support/rounds.ts'
import { invariantsHold, nothingIsLeftUndone } from './invariants.ts'
import { beginWalk, chanceFrom, type Step, stepAtRandom } from './walk.ts'

/**
 * Random people do random acts at random times on several cases, while the scheduled function is missed, doubled and
 * late. `MERZIM_LONG=1` walks longer; `MERZIM_SIMULATION_SEED=…` repeats a walk.
 */
const seed = Number(process.env.MERZIM_SIMULATION_SEED ?? randomInt(2 ** 31))
const walks = rounds({ quick: 3, long: 20 })
const stepsOfAWalk = rounds({ quick: 150, long: 400 })

it.each(Array.from({ length: walks }, (_, index) => seed + index))(
  'Whatever is done, and whenever the scheduled function runs, every invariant holds (seed %i)',
  async (walkSeed) => {
    const house = await openHouse()
    const chance = chanceFrom(walkSeed)
    const caseIds = await beginWalk(house)
    const steps: Step[] = []
    try {
      for (let step = 0; step < stepsOfAWalk; step += 1) {
        steps.push(await stepAtRandom(house, chance, caseIds))
        await invariantsHold(house)
      }
      await house.tick()
      await invariantsHold(house)
      await nothingIsLeftUndone(house)
    } catch (fault) {
      throw new Error(`MERZIM_SIMULATION_SEED=${walkSeed}\n${steps.slice(-15).join('\n')}`, { cause: fault })
    }
    expect(await house.entriesOf(caseIds[0] ?? '')).toContain('meeting.announced')
  },
  isLong ? 600_000 : 60_000,
)
