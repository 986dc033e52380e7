import { accreditationGranted } from './accreditation-granted.ts'
import { accreditationRefused } from './accreditation-refused.ts'
import { annualReport } from './annual-report.ts'
import { calendarChange } from './calendar-change.ts'
import { certificate } from './certificate.ts'
import { commissionMeeting } from './commission-meeting.ts'
import { play } from './play.ts'
import { revocation } from './revocation.ts'
import { serviceTermMissed } from './service-term-missed.ts'
import { suspension } from './suspension.ts'

// npm run examples: plays every story against the program, one after the other, and fails where one does not hold.
const stories = [
  commissionMeeting,
  accreditationGranted,
  accreditationRefused,
  serviceTermMissed,
  certificate,
  suspension,
  revocation,
  annualReport,
  calendarChange,
]

for (const story of stories) await play(story)
process.stdout.write(`\n${stories.length} stories played\n`)
