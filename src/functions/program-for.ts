import type { Program } from '../db/program.ts'
import { adoptCalendar, proposeCalendar } from './calendars/adopt-calendar.ts'
import { enterCalendar } from './calendars/enter-calendar.ts'
import { recomputeCase } from './calendars/recompute-case.ts'
import { seedCalendars } from './calendars/seed-calendars.ts'
import { settleCalendars } from './calendars/settle-calendars.ts'
import type { Command } from './commands.ts'
import { confirmProvision } from './confirmations/confirm-provision.ts'
import { createOrganization } from './create-organization.ts'
import { claimMessage, settleMessage } from './deliver-message.ts'
import { enterOnDocket } from './enter-on-docket.ts'
import type { House } from './house.ts'
import { openCase } from './open-case.ts'
import { putSetting } from './put-setting.ts'
import { sweepDeadline } from './sweep-deadline.ts'

/** The program of each command: the writer lane's only knowledge of what it writes. */
export const programFor =
  (house: House) =>
  (command: Command): Program<unknown> => {
    switch (command.command) {
      case 'enter-on-docket':
        return enterOnDocket(command, house)
      case 'open-case':
        return openCase(command, house)
      case 'sweep-deadline':
        return sweepDeadline(command, house)
      case 'create-organization':
        return createOrganization(command, house)
      case 'put-setting':
        return putSetting(command)
      case 'seed-calendars':
        return seedCalendars(command)
      case 'enter-calendar':
        return enterCalendar(command)
      case 'propose-calendar':
        return proposeCalendar(command)
      case 'adopt-calendar':
        return adoptCalendar(command)
      case 'recompute-case':
        return recomputeCase(command, house)
      case 'settle-calendars':
        return settleCalendars(command)
      case 'confirm-provision':
        return confirmProvision(command)
      case 'claim-message':
        return claimMessage(command)
      case 'settle-message':
        return settleMessage(command)
    }
  }
