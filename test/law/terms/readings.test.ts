import { describe, expect, it } from 'vitest'
import { conventions } from '../../../src/law/terms/conventions.ts'
import { type Readings, readingSays, readingsOf, recommendedReadings } from '../../../src/law/terms/readings.ts'

const ids = Object.keys(conventions) as (keyof Readings)[]

describe('The readings of the counting conventions', () => {
  it('name the recommended one first and say each in three languages', () => {
    expect(ids).toHaveLength(14)
    for (const id of ids) {
      expect(readingsOf(id)[0]).toBe(recommendedReadings[id])
      for (const reading of readingsOf(id)) expect(new Set(Object.values(readingSays(id, reading))).size, id).toBe(3)
    }
  })

  it('have an alternative exactly where the catalogue has one', () => {
    for (const id of ids) expect(readingsOf(id).length > 1, id).toBe(conventions[id].alternative !== undefined)
  })

  it('know no others', () => {
    expect(() => readingSays('CC-8', 'someday')).toThrow('no reading')
    expect(() => readingSays('CC-4', 'someday')).toThrow('no reading')
  })
})
