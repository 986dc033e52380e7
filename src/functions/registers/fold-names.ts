import { answering, type Program, type WriterLane } from '../../db/program.ts'
import { certificatesUnfolded, foldCertificateNumber, toNumbered } from '../../db/queries/certificate-stages.queries.ts'
import {
  foldOrganizationName,
  organizationsUnfolded,
  toOrganizationName,
} from '../../db/queries/organizations.queries.ts'
import { foldCase } from '../../language/fold-case.ts'
import type { Instant } from '../../law/time/instant.ts'
import type { Command, FoldNames } from '../commands/command.ts'

/** Rows folded in one transaction at most, so that no act waits long behind them. */
const atOnce = 200

/**
 * Folds names and numbers that were entered before the search had a column of its own: SQLite folds Latin letters only,
 * so no migration can do it.
 *
 * @returns how many were folded; none once all are
 */
export function* foldNames(_: FoldNames): Program<number> {
  const [organizations = [], certificates = []] = yield [organizationsUnfolded(atOnce), certificatesUnfolded(atOnce)]
  const writes = [
    ...organizations.map(toOrganizationName).map(({ id, name }) => foldOrganizationName(id, foldCase(name))),
    ...certificates.map(toNumbered).map(({ caseId, number }) => foldCertificateNumber(caseId, foldCase(number))),
  ]
  return writes.length === 0 ? answering(0) : { answer: writes.length, writes, touches: ['folded names'] }
}

/** Has every name folded before anybody searches. */
export const prepareSearch = async (lane: WriterLane<Command>, now: Instant): Promise<void> => {
  while (((await lane.submit({ command: 'fold-names', now })) as number) > 0);
}
