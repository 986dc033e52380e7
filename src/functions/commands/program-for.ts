import type { Program } from '../../db/program.ts'
import { adoptCalendar, proposeCalendar } from '../calendars/adopt-calendar.ts'
import { enterCalendar } from '../calendars/enter-calendar.ts'
import { seedCalendars } from '../calendars/seed-calendars.ts'
import { settleCalendars } from '../calendars/settle-calendars.ts'
import { deriveCase } from '../cases/derive-case.ts'
import { enterOnDocket } from '../cases/enter-on-docket.ts'
import { openCase } from '../cases/open-case.ts'
import { confirmProvision } from '../confirmations/confirm-provision.ts'
import { recomputeCase } from '../deadlines/recompute-case.ts'
import { sweepDeadline } from '../deadlines/sweep-deadline.ts'
import { receiveDocument } from '../documents/receive-document.ts'
import { claimMessage, settleMessage } from '../letters/record-delivery.ts'
import { createOrganization } from '../organizations/create-organization.ts'
import { dismissStep } from '../parked/dismiss-step.ts'
import { parkCase } from '../parked/park-case.ts'
import { parkDeadline } from '../parked/park-deadline.ts'
import { parkOpening } from '../parked/park-opening.ts'
import { retryStep } from '../parked/retry-step.ts'
import { correctContacts } from '../parties/correct-contacts.ts'
import { closePeriod } from '../recurring/close-period.ts'
import { openByTime } from '../recurring/open-by-time.ts'
import { foldNames } from '../registers/fold-names.ts'
import { closeSettingProposal } from '../settings/close-proposal.ts'
import { putSetting } from '../settings/put-setting.ts'
import type { Command } from './command.ts'
import type { Environment } from './environment.ts'

/** The program of each command: the writer lane's only knowledge of what it writes. */
export const programFor =
  (environment: Environment) =>
  (command: Command): Program<unknown> => {
    switch (command.command) {
      case 'enter-on-docket':
        return enterOnDocket(command, environment)
      case 'open-case':
        return openCase(command, environment)
      case 'sweep-deadline':
        return sweepDeadline(command, environment)
      case 'create-organization':
        return createOrganization(command, environment)
      case 'correct-contacts':
        return correctContacts(command)
      case 'put-setting':
        return putSetting(command)
      case 'close-setting-proposal':
        return closeSettingProposal(command)
      case 'seed-calendars':
        return seedCalendars(command)
      case 'fold-names':
        return foldNames(command)
      case 'enter-calendar':
        return enterCalendar(command)
      case 'propose-calendar':
        return proposeCalendar(command)
      case 'adopt-calendar':
        return adoptCalendar(command)
      case 'recompute-case':
        return recomputeCase(command, environment)
      case 'settle-calendars':
        return settleCalendars(command)
      case 'confirm-provision':
        return confirmProvision(command)
      case 'retry-step':
        return retryStep(command, environment)
      case 'dismiss-step':
        return dismissStep(command)
      case 'park-deadline':
        return parkDeadline(command, environment)
      case 'park-case':
        return parkCase(command, environment)
      case 'derive-case':
        return deriveCase(command, environment)
      case 'open-by-time':
        return openByTime(command, environment)
      case 'park-opening':
        return parkOpening(command, environment)
      case 'close-period':
        return closePeriod(command)
      case 'receive-document':
        return receiveDocument(command, environment)
      case 'claim-message':
        return claimMessage(command)
      case 'settle-message':
        return settleMessage(command)
    }
  }
