import { calendarStyle } from './calendar.ts'
import { caseStyle } from './case.ts'
import { formStyle } from './form.ts'
import { frameStyle } from './frame.ts'
import { lawStyle } from './law.ts'
import { printStyle } from './print.ts'
import { publicStyle } from './public.ts'
import { queueStyle } from './queue.ts'
import { termStyle } from './term.ts'
import { themeStyle } from './theme.ts'

/** The one style sheet. Later parts refine earlier ones. */
export const style = [
  themeStyle,
  frameStyle,
  termStyle,
  formStyle,
  queueStyle,
  caseStyle,
  calendarStyle,
  publicStyle,
  lawStyle,
  printStyle,
].join('\n')
