/** A report whose figures agree; sums in tiyn. */
export const report = {
  collected: 1_000_000_00,
  distributed: 800_000_00,
  notDistributed: 200_000_00,
  paid: 700_000_00,
  unpaid: 100_000_00,
  unclaimed: 40_000_00,
  branches: ['Demo branch'],
  documents: ['Demo balance sheet'],
  certifiedBy: 'seal',
}
